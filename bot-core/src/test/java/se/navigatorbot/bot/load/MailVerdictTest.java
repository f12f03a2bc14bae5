package se.navigatorbot.bot.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.outbox.Fate;
import se.navigatorbot.bot.outbox.Progress;
import se.navigatorbot.channels.fakes.LoopbackTwilio.Sent;

/** The judge of a broadcast that was cut short sees who has it twice, who has it not, and who is in doubt. */
class MailVerdictTest {

    private static final String ANNA = "+46760000001";
    private static final String BO = "+46760000002";

    private final List<Sent> journal = new ArrayList<>(List.of(post(ANNA, "a"), post(BO, "b")));
    private final Map<String, Progress> states =
            new LinkedHashMap<>(Map.of("a", is(Fate.SENT), "b", is(Fate.DELIVERED)));

    @Test
    void everybody_has_it_once() {
        MailVerdict verdict = verdict(0);
        assertThat(verdict).isEqualTo(new MailVerdict(2, 2, 0, 0, 0, 0, 0, Map.of(Fate.SENT, 1, Fate.DELIVERED, 1)));
        assertThat(verdict.settled()).isTrue();
    }

    @Test
    void somebody_has_it_twice() {
        journal.add(post(ANNA, "a"));
        assertThat(verdict(0).doubled()).isEqualTo(1);
    }

    @Test
    void somebody_was_passed_over() {
        journal.remove(1);
        assertThat(verdict(0).missed()).isEqualTo(1);
        states.remove("b");
        assertThat(verdict(0).missed()).isEqualTo(1);
        assertThat(verdict(0).settled()).isFalse();
    }

    @Test
    void doubts_are_counted_apart_whether_it_arrived_or_not() {
        states.put("b", is(Fate.UNKNOWN));
        assertThat(verdict(0).unknownArrived()).isEqualTo(1);
        assertThat(verdict(0).missed()).isZero();
        journal.remove(1);
        assertThat(verdict(0).unknownArrived()).isZero();
        assertThat(verdict(0).missed()).isZero();
        assertThat(verdict(0).unknown()).isEqualTo(1);
    }

    @Test
    void what_is_asked_about_or_waits_is_not_settled() {
        assertThat(verdict(1).settled()).isFalse();
        states.put("b", is(Fate.WAITING));
        assertThat(verdict(0).settled()).isFalse();
    }

    private MailVerdict verdict(int asking) {
        return MailVerdict.of(2, journal, states, asking);
    }

    private static Sent post(String to, String message) {
        return new Sent("SM" + message, to, "Fika", "http://127.0.0.1/status?m=" + message, 0);
    }

    private static Progress is(Fate fate) {
        Instant now = Instant.parse("2026-11-24T09:00:00Z");
        return Progress.made("1-a", Lane.BROADCAST, now).in(fate, now, "");
    }
}
