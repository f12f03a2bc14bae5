package se.navigatorbot.bot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.catalogue.Catalogues.Seat;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.region.Span;
import se.navigatorbot.intents.EventKind;

/** Two processes that share one catalogue, on a real Redis. */
class RedisCataloguesTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final Duration HOLDS = Duration.ofMinutes(2);
    private static final Event WORKSHOP = new Event(
            "cv-1127",
            1,
            EventKind.CV_WORKSHOP,
            "CV-verkstad",
            "ronneby",
            "Exempelgatan 12",
            LocalDateTime.parse("2026-11-27T13:00"),
            LocalDateTime.parse("2026-11-27T15:00"),
            2,
            false,
            true,
            false);

    private RedisCatalogues here;
    private RedisCatalogues there;

    @BeforeEach
    void twoProcesses() {
        here = new RedisCatalogues(server.redis(), server.documents(), Clock.fixed(NOW, ZoneOffset.UTC));
        there = new RedisCatalogues(server.redis(), server.documents(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void whatOneStoresBothRead() {
        Placement placement = new Placement(
                "lager-1",
                1,
                "Exempelbolaget",
                "Plocka order",
                "ronneby",
                "lager",
                "ronneby",
                1,
                "",
                "",
                LocalDate.of(2026, 12, 1),
                null,
                false);
        HoursException exception = new HoursException(
                "ronneby",
                LocalDate.of(2026, 12, 4),
                List.of(new Span(LocalTime.of(10, 0), LocalTime.of(12, 0))),
                "personalen är på utbildning");

        assertThat(there.current()).isEqualTo(Catalogue.EMPTY);
        assertThat(here.put(WORKSHOP)).isTrue();
        assertThat(here.put(placement)).isTrue();
        here.put(exception);
        assertThat(there.current()).isEqualTo(Catalogue.EMPTY);
        there.refresh();

        assertThat(there.current()).isEqualTo(here.current());
        assertThat(there.current().event("cv-1127")).contains(WORKSHOP);
        assertThat(there.current().placement("lager-1")).contains(placement);
        assertThat(there.current().hours("ronneby", exception.date())).contains(exception);
    }

    @Test
    void anExceptionIsTakenBack() {
        HoursException closed = new HoursException("ronneby", LocalDate.of(2026, 12, 4), List.of(), "flytt");
        here.put(closed);
        here.remove(closed);

        assertThat(here.current().hours()).isEmpty();
    }

    @Test
    void theSlowerOfTwoWritersChangesNothing() {
        assertThat(here.put(WORKSHOP)).isTrue();
        there.refresh();
        Event moved = WORKSHOP.withVersion(2).withPlace("biblioteket");
        Event cancelled = WORKSHOP.withVersion(2).withCancelled(true);

        assertThat(here.put(moved)).isTrue();
        assertThat(there.put(cancelled)).isFalse();
        assertThat(there.current().event("cv-1127")).contains(moved);
        assertThat(there.put(WORKSHOP)).as("the same id anew").isFalse();
    }

    @Test
    void seatsRunOutAndComeBack() {
        here.put(WORKSHOP);

        assertThat(claim("1-ali", "turn-1")).isEqualTo(Seat.CLAIMED);
        assertThat(claim("1-ali", "turn-1")).as("the same turn again").isEqualTo(Seat.CLAIMED);
        assertThat(claim("2-sam", "turn-2")).isEqualTo(Seat.CLAIMED);
        assertThat(here.taken("cv-1127")).isEqualTo(2);
        assertThat(claim("3-eva", "turn-3")).isEqualTo(Seat.FULL);

        here.confirm("cv-1127", "1-ali");
        here.confirm("cv-1127", "1-ali");
        assertThat(here.holders("cv-1127")).containsExactly("1-ali");
        assertThat(claim("1-ali", "turn-4")).isEqualTo(Seat.ALREADY_HELD);

        here.release("cv-1127", "1-ali");
        here.release("cv-1127", "1-ali");
        assertThat(claim("3-eva", "turn-5")).isEqualTo(Seat.CLAIMED);
    }

    @Test
    void aClaimThatNobodyConfirmedFallsFree() {
        here.put(WORKSHOP.withSeats(1));
        assertThat(claim("1-ali", "turn-1")).isEqualTo(Seat.CLAIMED);

        Instant later = NOW.plus(HOLDS);
        assertThat(here.claim("cv-1127", "2-sam", "turn-2", later.minusMillis(1), HOLDS))
                .isEqualTo(Seat.FULL);
        assertThat(here.claim("cv-1127", "2-sam", "turn-2", later, HOLDS)).isEqualTo(Seat.CLAIMED);
    }

    @Test
    void aHeldSeatNeverFallsFree() {
        here.put(WORKSHOP.withSeats(1));
        claim("1-ali", "turn-1");
        here.confirm("cv-1127", "1-ali");

        assertThat(here.claim("cv-1127", "2-sam", "turn-2", NOW.plus(Duration.ofDays(300)), HOLDS))
                .isEqualTo(Seat.FULL);
    }

    @Test
    void withoutALimitThereIsAlwaysASeat() {
        here.put(WORKSHOP.withSeats(0));

        assertThat(IntStream.range(0, 50).mapToObj(i -> claim(i + "-x", "turn-" + i)))
                .containsOnly(Seat.CLAIMED);
    }

    @Test
    void anActivityThatIsNotThereHasNoSeat() {
        assertThat(claim("1-ali", "turn-1")).isEqualTo(Seat.FULL);
    }

    @Test
    void noTitleStandsReadableInTheStore() {
        here.put(WORKSHOP);

        assertThat(String.valueOf(server.ask("HGET", "{cat}:events", "cv-1127")))
                .doesNotContain("CV-verkstad");
        assertThat(server.redis().field("{cat}:events", "cv-1127"))
                .asString(java.nio.charset.StandardCharsets.ISO_8859_1)
                .startsWith("1\n")
                .doesNotContain("verkstad");
    }

    private Seat claim(String participant, String turn) {
        return here.claim("cv-1127", participant, turn, NOW, HOLDS);
    }
}
