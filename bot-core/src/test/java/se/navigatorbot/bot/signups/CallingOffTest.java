package se.navigatorbot.bot.signups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.RedisCatalogues;
import se.navigatorbot.bot.catalogue.SeatStanding;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.bot.events.Offers;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.skills.Talks;
import se.navigatorbot.intents.EventKind;

/** Everybody is told of what is called off, also when the process that began to tell has ended. */
class CallingOffTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private final List<String> told = new ArrayList<>();

    @Test
    void whoIsOnACourseThatHasBegunIsToldOfTheRestLaterToo() {
        RedisCatalogues catalogues = Offers.of(server);
        Event course = Offers.event("kurs", EventKind.LECTURE, "Kurs", "ronneby", "2026-11-23T13:00", 8)
                .withTerms(Terms.OPEN.withSessions(List.of(LocalDateTime.parse("2026-12-07T13:00"))));
        catalogues.put(course);
        catalogues.settle("kurs", "1-ali", SeatStanding.held(1, 1));
        catalogues.put(course.withVersion(2).withCancelled(true));

        callingOff(catalogues, "2026-11-24T09:00:00Z").resume();
        assertThat(told).containsExactly("1-ali cancelled:kurs:1-ali");

        callingOff(catalogues, "2026-12-08T09:00:00Z").resume();
        assertThat(told).as("it is over").hasSize(1);
    }

    private CallingOff callingOff(RedisCatalogues catalogues, String now) {
        return new CallingOff(
                catalogues,
                (participant, id, request) -> {
                    told.add(participant + " " + id);
                    return new CompletableFuture<>();
                },
                Clock.fixed(Instant.parse(now), Talks.ZONE),
                Talks.ZONE);
    }
}
