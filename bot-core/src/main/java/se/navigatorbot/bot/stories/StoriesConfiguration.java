package se.navigatorbot.bot.stories;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.region.Region;

/** Stories and the consent behind them. */
@Configuration(proxyBeanMethods = false)
public class StoriesConfiguration {

    @Bean
    RequestHandler<KeepStory> keepStory(CentreNames names) {
        return new KeepStoryHandler(names);
    }

    @Bean
    RequestHandler<UseStory> useStory() {
        return new UseStoryHandler();
    }

    @Bean
    RequestHandler<WithdrawConsent> withdrawConsent() {
        return new WithdrawConsentHandler();
    }

    @Bean
    OwnStory ownStory(StaffQueue queue) {
        return new OwnStory(queue);
    }

    @Bean
    BorrowedWords borrowedWords(People people) {
        return new BorrowedWords(people);
    }

    @Bean
    TimetablePart storyEnds(Region region) {
        return new StoryEnds(region.zone());
    }
}
