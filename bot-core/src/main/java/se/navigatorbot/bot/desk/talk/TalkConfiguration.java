package se.navigatorbot.bot.desk.talk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.desk.queue.FirstNames;
import se.navigatorbot.bot.desk.queue.QueueWords;
import se.navigatorbot.bot.employers.EmployerOffers;
import se.navigatorbot.bot.handover.HumanWord;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.calls.HouseTime;
import se.navigatorbot.bot.staff.calls.ParticipantCards;
import se.navigatorbot.bot.staff.calls.ReadMarks;
import se.navigatorbot.bot.staff.calls.TalkReading;
import se.navigatorbot.bot.staff.calls.Wall;
import se.navigatorbot.bot.staffapi.EventsApi;

/** Talks at the desk. */
@Configuration(proxyBeanMethods = false)
@Import({TalkPages.class, TalkActs.class, CardActs.class, GlassPages.class, SentFiles.class})
public class TalkConfiguration {

    @Bean
    ActivityOptions activityOptions(EventsApi events, HouseTime time) {
        return new ActivityOptions(events, time);
    }

    @Bean
    TalkPane talkPane(
            Wall wall,
            TalkReading reading,
            ParticipantCards cards,
            Region region,
            Redis redis,
            HumanWord word,
            QueueWords words,
            FirstNames names,
            HouseTime time,
            ReadMarks marks,
            EmployerOffers offers,
            Pages pages) {
        return new TalkPane(
                wall,
                reading,
                cards,
                new TalkLines(time, new IntentWords()),
                new TalkViews(word, words, names, time),
                new CardViews(region, names, time),
                new OfferViews(offers, region),
                new Fates(redis),
                marks,
                names,
                pages);
    }
}
