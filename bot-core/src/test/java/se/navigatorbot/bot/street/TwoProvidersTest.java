package se.navigatorbot.bot.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.fakes.FakePhone;
import se.navigatorbot.channels.fakes.LoopbackElks;
import se.navigatorbot.channels.fakes.LoopbackTwilio;
import se.navigatorbot.channels.fakes.LoopbackTwilio.Mishap;
import se.navigatorbot.channels.fakes.Waiting;

/** The whole house with an account at Twilio and one at 46elks. */
@Timeout(300)
class TwoProvidersTest {

    @RegisterExtension
    static final RedisServer store = RedisServer.quick().keeping();

    private static final String PHONE = "+46701740650";
    private static final String OTHERS = "+4670174066";

    /** So many slow answers make an account ill, and so long is slow. */
    private static final int SLOW_AT_LEAST = 3;

    private static final Duration SLOW = Duration.ofMillis(3100);
    private static final Duration SOON = Duration.ofSeconds(60);

    private final LoopbackElks elks = LoopbackElks.start();
    private final LoopbackTwilio twilio = LoopbackTwilio.start();
    private final ProviderHouse house = new ProviderHouse(store, accounts());
    private final FakePhone phone = new FakePhone(house.url(), ProviderHouse.PUBLIC_URL, PHONE);

    @AfterEach
    void close() {
        house.close();
        elks.close();
        twilio.close();
    }

    @Test
    void answersComeFromTheNumberThatWasWrittenToAndOverTheOtherWhenItsProviderIsIll() {
        assertThat(phone.text("när har ni öppet på måndag")).isBetween(200, 299);
        // Who we are follows the first answer, over the number that was written to last.
        twilio.await(sent -> sent.to().equals(PHONE) && sent.body().contains("en bot"), SOON);
        assertThat(elks.textsTo(PHONE)).isEmpty();

        assertThat(elks.text(house.url(), PHONE, "vad kostar det")).isBetween(200, 299);
        elks.await(sent -> sent.to().equals(PHONE), SOON);
        assertThat(house.asAdministrator("/api/status"))
                .contains("Sms över twilio fungerar (", "Sms över 46elks fungerar (");
        nothingIsUnderWay(3);
        oneThatAnswersSlowlyIsSpared();
        // Each of the four also hears who we are.
        nothingIsUnderWay(3 + 4 * 2);

        twilio.down();
        int before = elks.textsTo(PHONE).size();
        assertThat(phone.text("var ligger ni")).isBetween(200, 299);
        Waiting.untilTrue(
                SOON,
                () -> house.asAdministrator("/api/status").contains("Sms över twilio fungerar dåligt"),
                () -> "staff are not told: " + house.asAdministrator("/api/status") + twilio.ledger() + elks.ledger());
        Waiting.untilTrue(SOON, () -> elks.textsTo(PHONE).size() > before, () -> "over 46elks: " + elks.ledger());

        twilio.up();
        twilio.next(Mishap.TAKEN_UNANSWERED, Mishap.TAKEN_UNANSWERED);
        for (String words : List.of("när har ni öppet på tisdag", "när har ni öppet på onsdag", "vilka är ni")) {
            int answers = all().size();
            assertThat(phone.text(words)).isBetween(200, 299);
            Waiting.untilTrue(SOON, () -> all().size() > answers, () -> "an answer to " + words);
        }
        assertThat(all()).as("each answer once, whoever carried it").doesNotHaveDuplicates();
    }

    /** Whoever wrote to its number is answered over the other, until it is quick again. */
    private void oneThatAnswersSlowlyIsSpared() {
        int before = elks.ledger().size();
        elks.next(LoopbackElks.Mishap.HELD, LoopbackElks.Mishap.HELD, LoopbackElks.Mishap.HELD);
        long begun = System.nanoTime();
        for (int i = 1; i <= SLOW_AT_LEAST; i++) {
            assertThat(elks.text(house.url(), OTHERS + i, "vad kostar det")).isBetween(200, 299);
        }
        Waiting.untilTrue(
                SOON,
                () -> elks.ledger().size() >= before + SLOW_AT_LEAST && System.nanoTime() - begun > SLOW.toNanos(),
                () -> "three answers: " + elks.ledger());
        for (int i = 0; i < SLOW_AT_LEAST; i++) {
            elks.letGo();
        }
        Waiting.untilTrue(
                SOON,
                () -> house.asAdministrator("/api/status").contains("Sms över 46elks fungerar dåligt"),
                () -> "staff are not told: " + house.asAdministrator("/api/status"));

        assertThat(elks.text(house.url(), OTHERS + 9, "vad kostar det")).isBetween(200, 299);
        twilio.await(sent -> sent.to().equals(OTHERS + 9) && sent.body().contains("en bot"), SOON);
        assertThat(elks.textsTo(OTHERS + 9)).isEmpty();
    }

    /** An answer of the provider that is still to be read would say that it is well, after it has fallen ill. */
    private void nothingIsUnderWay(int texts) {
        Kept kept = new Kept(store);
        Waiting.untilTrue(
                SOON,
                () -> callbacks().size() == texts
                        && callbacks().stream().allMatch(to -> kept.fate(id(to)).startsWith("SENT")),
                () -> texts + " texts: " + twilio.ledger() + elks.ledger());
    }

    private List<String> callbacks() {
        return Stream.concat(
                        twilio.ledger().stream().map(LoopbackTwilio.Sent::statusCallback),
                        elks.ledger().stream().map(LoopbackElks.Sent::whenDelivered))
                .toList();
    }

    private static String id(String callback) {
        return callback.replaceAll(".*mid=([^&]*).*", "$1");
    }

    private List<String> all() {
        return Stream.concat(twilio.textsTo(PHONE).stream(), elks.textsTo(PHONE).stream())
                .toList();
    }

    private List<String> accounts() {
        List<String> settings = new ArrayList<>(elks.settings());
        settings.addAll(List.of(
                "--navigator.sms.provider=both",
                "--navigator.sms.twilio.account-sid=" + LoopbackTwilio.ACCOUNT,
                "--navigator.sms.twilio.auth-token=" + LoopbackTwilio.TOKEN,
                "--navigator.sms.twilio.from=+46701740600",
                "--navigator.sms.twilio.api-base-url=" + twilio.url(),
                "--navigator.sms.twilio.rate-per-second=0"));
        return settings;
    }
}
