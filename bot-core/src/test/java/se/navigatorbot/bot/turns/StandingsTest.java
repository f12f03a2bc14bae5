package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.catalogue.RedisCatalogues;
import se.navigatorbot.bot.catalogue.SeatClaim;
import se.navigatorbot.bot.events.Offers;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.redis.Script;

/** Seats follow the document of the person, however late and in whatever order that is told. */
class StandingsTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final String ALI = "7-ali";
    private static final String EVENT = "cv-1203";

    private RedisCatalogues catalogues;
    private PersonShelf shelf;
    private Standings standings;

    @BeforeEach
    void open() {
        Offers.of(server);
        catalogues = new RedisCatalogues(server.redis(), server.documents(), Clock.fixed(NOW, ZoneOffset.UTC));
        catalogues.refresh();
        shelf = new PersonShelf(server.redis(), server.documents());
        standings = new Standings(catalogues, shelf);
    }

    @Test
    void whoLeftAndCameBackWhileNothingCouldBeDeliveredKeepsTheNewSeat() {
        claimed("turn-1");
        stands(1, SignUp.State.SIGNED_UP);
        standings.tell(EVENT, ALI);
        stands(2, SignUp.State.CANCELLED_BY_PERSON);
        claimed("turn-3");
        stands(3, SignUp.State.SIGNED_UP);

        standings.tell(EVENT, ALI);
        standings.tell(EVENT, ALI);

        assertThat(catalogues.holders(EVENT)).containsExactly(ALI);
    }

    @Test
    void aSeatGivenBackIsFree() {
        claimed("turn-1");
        stands(1, SignUp.State.SIGNED_UP);
        standings.tell(EVENT, ALI);
        stands(2, SignUp.State.CANCELLED_BY_PERSON);
        standings.tell(EVENT, ALI);

        assertThat(catalogues.taken(EVENT)).isZero();
    }

    @Test
    void whoIsGoneHasLeft() {
        claimed("turn-1");
        stands(1, SignUp.State.SIGNED_UP);
        standings.tell(EVENT, ALI);
        server.ask("DEL", Keys.person(ALI));
        standings.tell(EVENT, ALI);

        assertThat(catalogues.taken(EVENT)).isZero();
    }

    private void claimed(String turn) {
        assertThat(catalogues.claim(new SeatClaim(EVENT, ALI, turn, NOW, NOW.plus(Duration.ofMinutes(10)), true)))
                .hasValue(1);
    }

    private void stands(long version, SignUp.State state) {
        Participant person = Participant.unheardOf(ALI)
                .withSignUps(List.of(SignUp.taken(EVENT, NOW, 1).in(state)));
        set("v", Long.toString(version).getBytes(StandardCharsets.US_ASCII));
        set("d", shelf.sealed(person));
    }

    private static void set(String field, byte[] value) {
        byte[] name = field.getBytes(StandardCharsets.US_ASCII);
        server.redis()
                .run(Script.load("catalogue/pending"), List.of(Keys.person(ALI)), List.of(name, value))
                .join();
    }
}
