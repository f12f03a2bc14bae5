package se.navigatorbot.bot.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.freetimes.CoachBook;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Store;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.turns.Turns;

/** The demonstration, when {@code navigator.demo} is on. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "navigator.demo", havingValue = "true")
public class DemoConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DemoConfiguration.class);

    @Bean
    RequestHandler<DemoPerson> demoPerson() {
        return new DemoPersonHandler();
    }

    @Bean
    DemoData demoData(
            Region region, OpeningHours hours, Catalogues catalogues, People people, Turns turns, BusinessClock clock) {
        return new DemoData(
                region,
                catalogues,
                new DemoEvents(region, hours),
                new DemoPlacements(region),
                new DemoPeople(region, hours, people, turns),
                clock);
    }

    /** Beside the start, which does not wait for it. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> demoAtStart(DemoData data, Region region, CoachBook book, Store store) {
        DemoHours hours = new DemoHours(region, book);
        return ready -> store.whenAdmitted(() -> {
            Thread thread = new Thread(() -> put(data, hours), "demo-data");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private static void put(DemoData data, DemoHours hours) {
        try {
            hours.put();
            data.put();
        } catch (RuntimeException e) {
            log.warn("Demonstration data could not be put in whole; a new start goes on with them", e);
        }
    }
}
