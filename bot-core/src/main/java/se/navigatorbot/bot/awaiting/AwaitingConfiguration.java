package se.navigatorbot.bot.awaiting;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.partitions.SoleDuty;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.time.Recurring;
import se.navigatorbot.bot.turns.Turns;

/** Activities that people asked to be told of. */
@Configuration(proxyBeanMethods = false)
public class AwaitingConfiguration {

    @Bean
    AwaitingActivity awaitingActivity(CentreNames names) {
        return new AwaitingActivity(names);
    }

    @Bean
    RequestHandler<EventNews> eventNews(EventWords words) {
        return new EventNewsHandler(new AwaitedNews(words));
    }

    @Bean
    WaitingEventNews waitingEventNews(EventWords words) {
        return new WaitingEventNews(new AwaitedNews(words));
    }

    @Bean
    EventAnnouncer eventAnnouncer(Catalogues catalogues, People people, Turns turns, Redis redis) {
        return new EventAnnouncer(catalogues, people, turns, redis);
    }

    /** Who has not been told yet, because a process ended, is told within a minute. */
    @Bean
    Recurring eventNewsWatch(EventAnnouncer announcer, SoleDuty duty) {
        return Recurring.every(Duration.ofMinutes(1), "event-news-watch", duty.only(announcer::resume));
    }
}
