package se.navigatorbot.bot.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.RedisPeople;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;

class StoredLinkCodesTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Address HOME = Address.webChat("home");
    private static final Address ELSEWHERE = Address.webChat("elsewhere");

    private final People people = people();
    private final Map<String, Address> chats = new HashMap<>();
    private final StoredLinkCodes codes = new StoredLinkCodes(server.redis(), server.documents(), people, chats::put);
    private String vera = "";

    @BeforeEach
    void known() {
        vera = people.idFor(Address.sms("+46701740605"));
    }

    @Test
    void aCodeOfAMemberOfStaffMakesTheChatTheirsAndNobodysElse() {
        String code = codes.issueToStaff("sara", NOW);
        assertThat(codes.redeem(code, ELSEWHERE, "7-turn", NOW)).contains("staff:sara");
        assertThat(chats).containsEntry("sara", ELSEWHERE);
        assertThat(people.whoseIs(ELSEWHERE)).isEmpty();
    }

    @Test
    void aCodeLeadsOneAddressToThePersonHoweverItIsTyped() {
        String code = codes.issue(vera, NOW);
        assertThat(code).hasSize(8);
        assertThat(codes.redeem(" " + code.toUpperCase(Locale.ROOT) + " ", HOME, "turn-1", NOW))
                .contains(vera);
        assertThat(people.whoseIs(HOME)).contains(vera);
    }

    @Test
    void itWorksOnceButTheSameTurnMayAskAgain() {
        String code = codes.issue(vera, NOW);
        assertThat(codes.redeem(code, HOME, "turn-1", NOW)).contains(vera);
        assertThat(codes.redeem(code, HOME, "turn-1", NOW)).contains(vera);
        assertThat(codes.redeem(code, ELSEWHERE, "turn-2", NOW)).isEmpty();
        assertThat(people.whoseIs(ELSEWHERE)).isEmpty();
    }

    @Test
    void itWorksForTenMinutes() {
        String code = codes.issue(vera, NOW);
        Instant late = NOW.plus(StoredLinkCodes.VALID);
        assertThat(codes.redeem(code, HOME, "turn-1", late)).isEmpty();
        assertThat(codes.redeem(code, HOME, "turn-2", late.minusMillis(1))).contains(vera);
    }

    @Test
    void fiveWrongOnesCloseTheEarForAnHour() {
        for (int i = 0; i < 5; i++) {
            assertThat(codes.redeem("guess" + i, ELSEWHERE, "turn-" + i, NOW)).isEmpty();
        }
        String code = codes.issue(vera, NOW);
        assertThat(codes.redeem(code, ELSEWHERE, "turn-5", NOW)).isEmpty();
        Instant later = NOW.plus(Duration.ofHours(1));
        String fresh = codes.issue(vera, later);
        assertThat(codes.redeem(fresh, ELSEWHERE, "turn-6", later)).contains(vera);
    }

    @Test
    void theStoreHoldsNoCode() {
        String code = codes.issue(vera, NOW);
        assertThat(server.redis().hash("{staff}:link-codes").keySet().toString())
                .doesNotContain(code);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01T09:00:00Z, 1", "2025-11-25T09:00:00Z, 1", "2025-11-23T09:00:00Z, 0"})
    void noCodeIsSentToANumberThatWasSilentForAYear(Instant lastHeard, int codesSent) {
        Address number = Address.sms("+46701740605");
        Participant person = Participant.unknown(vera, number)
                .withReachable(List.of(Reachable.unheard(number).heard(lastHeard)));
        Understanding nothing = Understanding.sure(Intent.UNCLEAR, Slots.NONE, "");
        Turn turn = new Turn("t", person, null, nothing, NOW, NOW, ZoneOffset.UTC, Catalogue.EMPTY);

        Reply reply = new CodeWantedHandler(codes, centre -> "Navigatorcentrum").handle(turn, new CodeWanted(number));

        assertThat(reply.drafts()).hasSize(codesSent);
    }

    private static People people() {
        Ground ground = Ground.on(
                server.redis(),
                server.documents(),
                Clock.fixed(NOW, ZoneOffset.UTC),
                ZoneOffset.UTC,
                new SimpleMeterRegistry());
        return new RedisPeople(ground.redis(), ground.documents(), ground.addresses(), ground.shelf());
    }
}
