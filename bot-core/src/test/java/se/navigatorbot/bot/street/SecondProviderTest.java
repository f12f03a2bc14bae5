package se.navigatorbot.bot.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.fakes.LoopbackElks;
import se.navigatorbot.channels.fakes.LoopbackElks.Mishap;
import se.navigatorbot.channels.fakes.Waiting;

/** The whole house with an account at 46elks and none at Twilio. */
@Timeout(300)
@ExtendWith(OutputCaptureExtension.class)
class SecondProviderTest {

    @RegisterExtension
    static final RedisServer store = RedisServer.quick().keeping();

    private static final LoopbackElks elks = LoopbackElks.start();
    private static final Duration SOON = Duration.ofSeconds(60);

    private static @Nullable ProviderHouse opened;

    private final ProviderHouse house = Objects.requireNonNull(opened);
    private final Kept kept = new Kept(store);

    @BeforeAll
    static void open() {
        opened = new ProviderHouse(store, elks.settings());
    }

    @AfterAll
    static void close() {
        if (opened != null) {
            opened.close();
        }
        elks.close();
    }

    @AfterEach
    void nothingOfItIsInTheLog(CapturedOutput log) {
        assertThat(log.getAll())
                .doesNotContain("4670174065", "öppet på måndag", LoopbackElks.SECRET, LoopbackElks.USERNAME);
    }

    @Test
    void aQuestionIsAnsweredAndTheReportOnlyMovesForward() {
        LoopbackElks.Sent answer = answerTo("+46701740651");
        fateBecomes(answer, "SENT|1|");
        assertThat(kept.fate(id(answer))).contains(answer.id()).endsWith("|46elks");

        assertThat(elks.report(house.url(), answer, "delivered")).isEqualTo(204);
        assertThat(elks.report(house.url(), answer, "sent")).isEqualTo(204);
        assertThat(elks.report(house.url(), answer, "failed")).isEqualTo(204);
        assertThat(kept.fate(id(answer))).startsWith("DELIVERED|1|");
    }

    @Test
    void anAnswerThatGotLostIsSettledByTheReport() {
        LoopbackElks.Sent answer = answerTo("+46701740652", Mishap.TAKEN_UNANSWERED);
        fateBecomes(answer, "UNKNOWN|1|");

        assertThat(elks.report(house.url(), answer, "delivered")).isEqualTo(204);
        assertThat(kept.fate(id(answer))).startsWith("DELIVERED|1|").contains(answer.id());
    }

    @Test
    void aReportMayComeBeforeTheAnswer() {
        LoopbackElks.Sent answer = answerTo("+46701740653", Mishap.HELD);
        assertThat(elks.report(house.url(), answer, "delivered")).isEqualTo(204);
        elks.letGo();

        ask("+46701740653", "vad kostar det");
        assertThat(kept.fate(id(answer))).startsWith("DELIVERED|1|");
    }

    @Test
    void whatSurelyDidNotLeaveIsTriedAgain() {
        fateBecomes(answerTo("+46701740654", Mishap.TOO_MANY), "SENT|2|");
    }

    /** Somebody who is already known asks something, and the post of the answer meets this. */
    private LoopbackElks.Sent answerTo(String phone, Mishap... mishap) {
        ask(phone, "hej");
        Waiting.untilTrue(
                SOON,
                () -> elks.textsTo(phone).stream().anyMatch(text -> text.contains("Jag är en bot på")),
                () -> "the house did not present itself: " + elks.textsTo(phone));
        elks.next(mishap);
        return ask(phone, "när har ni öppet på måndag");
    }

    /** The first text that comes after the question. */
    private LoopbackElks.Sent ask(String phone, String question) {
        int before = elks.textsTo(phone).size();
        assertThat(elks.text(house.url(), phone, question)).isEqualTo(204);
        return Waiting.until(
                SOON,
                () -> elks.ledger().stream()
                        .filter(sent -> sent.to().equals(phone))
                        .skip(before)
                        .findFirst()
                        .orElse(null),
                () -> "no answer; sent: " + elks.ledger());
    }

    private void fateBecomes(LoopbackElks.Sent message, String start) {
        Waiting.untilTrue(
                SOON, () -> kept.fate(id(message)).startsWith(start), () -> "stands " + kept.fate(id(message)));
    }

    private static String id(LoopbackElks.Sent message) {
        return message.whenDelivered().replaceAll(".*mid=([^&]*).*", "$1");
    }
}
