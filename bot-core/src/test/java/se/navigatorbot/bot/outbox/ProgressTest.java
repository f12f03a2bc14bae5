package se.navigatorbot.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.channels.ChannelKind;

class ProgressTest {

    private static final Instant NOW = Instant.ofEpochMilli(1_800_000_000_000L);

    @Test
    void is_read_as_it_was_written() {
        Progress progress = Progress.made("7-abc", Lane.NOTICE, NOW)
                .claimed(NOW, ChannelKind.SMS, "0123456789abcdef0123456789abcdef", "46elks")
                .in(Fate.REJECTED, NOW, "a|b")
                .withProviderId("SM1");

        Progress read = Progress.parse(progress.toString());

        assertThat(read.code()).isEqualTo("a/b");
        assertThat(read.attempts()).isEqualTo(1);
        assertThat(read.providerId()).isEqualTo("SM1");
        assertThat(read.account()).isEqualTo("46elks");
        assertThat(read.wentTo("0123456789abcdef0123456789abcdef")).isTrue();
        assertThat(read.wentTo("ffff456789abcdef0123456789abcdef")).isFalse();
        assertThat(Progress.parse(read.toString())).isEqualTo(read);
    }

    @Test
    void a_record_from_before_there_were_accounts_is_still_the_same_record() {
        String old = "SENT|1|1800000000000||SM1|7-abc|NOTICE|SMS|0123456789ab";

        assertThat(Progress.parse(old).account()).isEmpty();
        assertThat(Progress.parse(old)).hasToString(old);
    }

    @Test
    void what_it_spoke_of_and_what_a_newer_version_wrote_behind_it_stay_as_they_are() {
        String newer = "SENT|1|1800000000000||SM1|7-abc|NOTICE|SMS|0123456789ab||EVENT_MOVED 0 e1 2026-11-25T10:00|a|b";

        Progress read = Progress.parse(newer);

        assertThat(Untold.read(read.about())).contains(new About(About.Kind.EVENT_MOVED, "e1 2026-11-25T10:00", 0));
        assertThat(read).hasToString(newer);
        assertThat(Untold.read("SOMETHING_NEW 1 x")).isEmpty();
        assertThat(Untold.read("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CLAIMED, SENT, true",
        "CLAIMED, DELIVERED, true",
        "UNKNOWN, SENT, true",
        "UNKNOWN, REJECTED, true",
        "SENT, DELIVERED, true",
        "SENT, UNREACHABLE, true",
        "SENT, SENT, false",
        "SENT, UNKNOWN, false",
        "DELIVERED, SENT, false",
        "DELIVERED, UNREACHABLE, false",
        "REJECTED, DELIVERED, false",
    })
    void news_only_ever_moves_a_message_forward(Fate standing, Fate news, boolean moves) {
        assertThat(standing.mayBecome(news)).isEqualTo(moves);
    }

    @Test
    void the_same_turn_names_its_messages_the_same_and_later_ones_later() {
        String first = MessageIds.message(17, 100, "sms:SM1", 0);

        assertThat(first).matches("17-[0-9a-z]+-[0-9a-z]+-0").isEqualTo(MessageIds.message(17, 100, "sms:SM1", 0));
        assertThat(MessageIds.message(17, 101, "sms:SM2", 0)).isGreaterThan(first);
        assertThat(MessageIds.message(17, 100, "sms:SM1", 1)).isNotEqualTo(first);
    }
}
