package se.navigatorbot.bot.signups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.RedisCatalogues;
import se.navigatorbot.bot.catalogue.SeatStanding;
import se.navigatorbot.bot.events.Offers;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.skills.Talks;
import se.navigatorbot.bot.time.BusinessClock;

/** Whom a free seat is offered to, and until when. It is Tuesday 24 November 2026. */
class WaitingListTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");

    private final List<String> told = new ArrayList<>();
    private final BusinessClock clock = BusinessClock.startingAt(MORNING, Clock.fixed(MORNING, Talks.ZONE));
    private Instant notBefore = Instant.EPOCH;
    private RedisCatalogues catalogues;
    private WaitingList waiting;

    @BeforeEach
    void open() {
        Offers.of(server);
        catalogues = new RedisCatalogues(server.redis(), server.documents(), clock);
        waiting = new WaitingList(
                catalogues,
                (participant, id, request) -> {
                    told.add(participant + " " + ((SeatOffered) request).until());
                    return new CompletableFuture<>();
                },
                at -> notBefore.isAfter(at) ? notBefore : at,
                clock,
                Talks.ZONE);
        catalogues.settle("cv-1203", "1-ali", SeatStanding.held(1, 1));
        catalogues.settle("cv-1203", "2-sam", SeatStanding.waits(1, MORNING.minusSeconds(60)));
        catalogues.settle("cv-1203", "3-eva", SeatStanding.waits(1, MORNING.minusSeconds(30)));
        waiting.look(() -> true);
    }

    @Test
    void nothingIsOfferedWhileItIsFull() {
        assertThat(told).isEmpty();
    }

    @Test
    void theSeatThatIsGivenBackIsOfferedToTheFirstForFourHours() {
        catalogues.settle("cv-1203", "1-ali", SeatStanding.left(2));
        waiting.look(() -> false);

        assertThat(told).containsExactly("2-sam 2026-11-24T13:00:00Z");
    }

    @Test
    void theTimeIsCountedFromWhenTheOfferMayBeTold() {
        notBefore = Instant.parse("2026-11-25T07:00:00Z");
        catalogues.settle("cv-1203", "1-ali", SeatStanding.left(2));
        waiting.look(() -> false);

        assertThat(told).containsExactly("2-sam 2026-11-25T11:00:00Z");
    }

    @Test
    void whoDoesNotAnswerLosesItToTheNext() {
        catalogues.settle("cv-1203", "1-ali", SeatStanding.left(2));
        waiting.look(() -> false);
        clock.advance(Duration.ofHours(4));
        catalogues.settle("cv-1203", "2-sam", SeatStanding.left(3));
        waiting.look(() -> false);

        assertThat(told).containsExactly("2-sam 2026-11-24T13:00:00Z", "3-eva 2026-11-24T17:00:00Z");
    }

    @Test
    void seatsThatStaffAddAreOfferedWithinAMinuteByWhoseDutyItIs() {
        Event more = catalogues
                .current()
                .event("cv-1203")
                .orElseThrow()
                .withVersion(2)
                .withSeats(3);
        catalogues.put(more);
        clock.advance(Duration.ofMinutes(1));
        waiting.look(() -> false);
        assertThat(told).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        waiting.look(() -> true);

        assertThat(told).extracting(line -> line.substring(0, 5)).containsExactlyInAnyOrder("2-sam", "3-eva");
    }

    @Test
    void anOfferThatAProcessDiedOverIsToldAgain() {
        catalogues.settle("cv-1203", "1-ali", SeatStanding.left(2));
        catalogues.offerNext("cv-1203", MORNING.plus(Duration.ofHours(4)));
        clock.advance(Duration.ofMinutes(1));
        waiting.look(() -> true);

        assertThat(told).containsExactly("2-sam 2026-11-24T13:00:00Z");
    }

    @Test
    void theWaitingListEndsAnHourBefore() {
        catalogues.settle("cv-1203", "1-ali", SeatStanding.left(2));
        clock.advance(Duration.between(MORNING, Instant.parse("2026-12-03T11:00:00Z")));
        waiting.look(() -> true);

        assertThat(told).isEmpty();
    }
}
