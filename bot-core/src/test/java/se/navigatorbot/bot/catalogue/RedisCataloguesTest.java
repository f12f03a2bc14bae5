package se.navigatorbot.bot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.region.Span;
import se.navigatorbot.intents.EventKind;

/** Two processes that share one catalogue, on a real Redis. */
class RedisCataloguesTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final Duration HOLDS = Duration.ofMinutes(2);
    private static final Event WORKSHOP = Event.open(
            "cv-1127",
            EventKind.CV_WORKSHOP,
            "CV-verkstad",
            "ronneby",
            "Exempelgatan 12",
            LocalDateTime.parse("2026-11-27T13:00"),
            LocalDateTime.parse("2026-11-27T15:00"),
            2);

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
    void seatsHaveNumbersRunOutAndComeBack() {
        here.put(WORKSHOP);

        assertThat(claim("1-ali", "turn-1")).hasValue(1);
        assertThat(claim("1-ali", "turn-1")).as("the same turn again").hasValue(1);
        assertThat(claim("2-sam", "turn-2")).hasValue(2);
        assertThat(here.taken("cv-1127")).isEqualTo(2);
        assertThat(claim("3-eva", "turn-3")).isEmpty();

        here.settle("cv-1127", "1-ali", SeatStanding.held(7, 1));
        here.settle("cv-1127", "1-ali", SeatStanding.held(7, 1));
        assertThat(here.holders("cv-1127")).containsExactly("1-ali");

        here.settle("cv-1127", "1-ali", SeatStanding.left(8));
        here.settle("cv-1127", "1-ali", SeatStanding.left(8));
        assertThat(claim("3-eva", "turn-5")).as("the number that fell free").hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"held left held", "held held left", "left held held"})
    void whoLeavesAndComesBackKeepsTheNewSeatWhateverArrivesWhen(String order) {
        here.put(WORKSHOP.withSeats(1));
        claim("1-ali", "turn-1");
        here.settle("cv-1127", "1-ali", SeatStanding.held(1, 1));
        assertThat(claim("1-ali", "turn-3"))
                .as("the first seat has not been freed yet")
                .hasValue(1);

        // What each of the three effects tells is what the document says when it is delivered at last: version 3.
        for (String effect : order.split(" ")) {
            long version = effect.equals("left") ? 2 : 3;
            here.settle("cv-1127", "1-ali", version == 2 ? SeatStanding.left(2) : SeatStanding.held(3, 1));
        }

        assertThat(here.holders("cv-1127")).containsExactly("1-ali");
        assertThat(claim("2-sam", "turn-4")).isEmpty();
    }

    @Test
    void whoWaitsLongestIsKeptTheSeatThatFallsFree() {
        here.put(WORKSHOP.withSeats(1));
        List<String> freed = new ArrayList<>();
        here.whenFreed(freed::add);
        here.settle("cv-1127", "1-ali", SeatStanding.held(1, 1));
        here.settle("cv-1127", "3-eva", SeatStanding.waits(4, NOW.minusSeconds(60)));
        here.settle("cv-1127", "2-sam", SeatStanding.waits(9, NOW.minusSeconds(90)));
        Instant until = NOW.plus(HOLDS);

        assertThat(here.offerNext("cv-1127", until)).as("nothing is free").isEmpty();
        here.settle("cv-1127", "1-ali", SeatStanding.left(2));
        assertThat(freed).contains("cv-1127");
        assertThat(claim("4-bo", "turn-1"))
                .as("a newcomer comes after those who wait")
                .isEmpty();
        assertThat(here.offerNext("cv-1127", until)).contains(new SeatOffer("2-sam", 1, until));
        assertThat(here.offerNext("cv-1127", until)).as("one seat, one offer").isEmpty();
        assertThat(here.offers("cv-1127")).containsExactly(new SeatOffer("2-sam", 1, until));
        assertThat(claim("2-sam", "turn-2")).hasValue(1);
        assertThat(claim("3-eva", "turn-3")).isEmpty();
    }

    @Test
    void anOfferThatRanOutKeepsNothing() {
        here.put(WORKSHOP.withSeats(1));
        here.settle("cv-1127", "2-sam", SeatStanding.offered(3, 1, NOW));
        here.settle("cv-1127", "3-eva", SeatStanding.waits(4, NOW.minusSeconds(60)));

        assertThat(here.offers("cv-1127")).isEmpty();
        assertThat(here.offerNext("cv-1127", NOW.plus(HOLDS))).contains(new SeatOffer("3-eva", 1, NOW.plus(HOLDS)));
    }

    @Test
    void aClaimThatNobodySettledFallsFree() {
        here.put(WORKSHOP.withSeats(1));
        assertThat(claim("1-ali", "turn-1")).hasValue(1);

        Instant later = NOW.plus(HOLDS);
        assertThat(claim("2-sam", "turn-2", later.minusMillis(1))).isEmpty();
        assertThat(claim("2-sam", "turn-2", later)).hasValue(1);
    }

    @Test
    void aHeldSeatNeverFallsFree() {
        here.put(WORKSHOP.withSeats(1));
        claim("1-ali", "turn-1");
        here.settle("cv-1127", "1-ali", SeatStanding.held(1, 1));

        assertThat(claim("2-sam", "turn-2", NOW.plus(Duration.ofDays(300)))).isEmpty();
    }

    @Test
    void withoutALimitThereIsAlwaysASeat() {
        here.put(WORKSHOP.withSeats(0));

        assertThat(IntStream.range(0, 50).mapToObj(i -> claim(i + "-x", "turn-" + i)))
                .allMatch(OptionalInt::isPresent);
    }

    @Test
    void anActivityThatIsNotThereHasNoSeat() {
        assertThat(claim("1-ali", "turn-1")).isEmpty();
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

    private OptionalInt claim(String participant, String turn) {
        return claim(participant, turn, NOW);
    }

    private OptionalInt claim(String participant, String turn, Instant now) {
        return here.claim(new SeatClaim("cv-1127", participant, turn, now, now.plus(HOLDS), true));
    }
}
