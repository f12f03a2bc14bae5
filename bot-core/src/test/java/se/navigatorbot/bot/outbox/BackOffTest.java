package se.navigatorbot.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "6, 32", "9, 256", "10, 300", "1000, 300"})
    void doubles_from_a_second_to_five_minutes(int attempts, long seconds) {
        assertThat(BackOff.after(attempts, null)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void never_undercuts_what_the_provider_asks() {
        assertThat(BackOff.after(1, Duration.ofHours(1))).isEqualTo(Duration.ofHours(1));
        assertThat(BackOff.after(5, Duration.ofSeconds(2))).isEqualTo(Duration.ofSeconds(16));
    }
}
