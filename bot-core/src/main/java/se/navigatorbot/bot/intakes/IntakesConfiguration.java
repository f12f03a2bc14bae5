package se.navigatorbot.bot.intakes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.outbox.StageUntold;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.region.Region;

/** Group intakes. */
@Configuration(proxyBeanMethods = false)
public class IntakesConfiguration {

    @Bean
    RequestHandler<MoveCandidate> moveCandidate() {
        return new MoveCandidateHandler();
    }

    @Bean
    RequestHandler<LeaveIntake> leaveIntake() {
        return new LeaveIntakeHandler();
    }

    @Bean
    RequestHandler<StageUntold> stageUntold() {
        return new StageUntoldHandler();
    }

    @Bean
    TimetablePart stageNews(Region region, CentreNames names) {
        return new StageNews(region.zone(), names);
    }

    @Bean
    Interjection ownCandidacy() {
        return new OwnCandidacy();
    }
}
