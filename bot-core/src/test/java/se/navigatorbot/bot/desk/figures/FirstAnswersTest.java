package se.navigatorbot.bot.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.desk.figures.FirstAnswers.Waits;

/** The wait in the middle, and the one that nine of ten do not exceed. */
class FirstAnswersTest {

    @Test
    void halfAndNineOfTenAreWaitsThatThereWere() {
        assertThat(of(10, 3, 1, 7, 2, 9, 8, 4, 6, 5)).isEqualTo(minutes(5, 9));
        assertThat(of(1, 2, 3, 4, 100)).isEqualTo(minutes(3, 100));
        assertThat(of(0, 0, 0, 0, 0, 0, 0, 0, 0, 600, 600)).isEqualTo(minutes(0, 600));
    }

    @Test
    void fewerThanFiveAnswersAreNotTold() {
        assertThat(of(1, 2, 3, 4).few()).isTrue();
        assertThat(of().few()).isTrue();
        assertThat(of(1, 2, 3, 4, 5).few()).isFalse();
    }

    private static Waits minutes(long half, long most) {
        return new Waits(false, Duration.ofMinutes(half), Duration.ofMinutes(most));
    }

    private static Waits of(long... minutes) {
        List<Duration> waits =
                LongStream.of(minutes).mapToObj(Duration::ofMinutes).toList();
        return Waits.of(waits);
    }
}
