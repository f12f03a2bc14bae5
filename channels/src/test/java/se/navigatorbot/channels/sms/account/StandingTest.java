package se.navigatorbot.channels.sms.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private final AtomicLong nanos = new AtomicLong(7);
    private final Standing standing = new Standing(nanos::get);

    @Test
    void one_mishap_makes_nobody_ill() {
        failed();
        answered(1);
        failed();

        assertThat(standing.ill()).isFalse();
    }

    @Test
    void two_failures_in_a_row_do() {
        failed();
        failed();

        assertThat(standing.ill()).isTrue();
        assertThat(standing.dueForTry()).isFalse();
    }

    @ParameterizedTest(name = "{0} slow of {1}: {2}")
    @CsvSource({"2, 3, false", "3, 20, true", "3, 21, false", "9, 60, true", "8, 60, false"})
    void slowness_counts_by_its_share(int slow, int all, boolean ill) {
        for (int i = 0; i < all - slow; i++) {
            answered(1);
        }
        for (int i = 0; i < slow; i++) {
            answered(4);
        }

        assertThat(standing.ill()).isEqualTo(ill);
    }

    @Test
    void what_is_more_than_a_minute_old_counts_no_more() {
        answered(4);
        answered(4);
        later(Duration.ofSeconds(61));
        answered(4);
        answered(4);

        assertThat(standing.ill()).isFalse();
    }

    @Test
    void an_ill_one_is_tried_after_a_rest_one_text_at_a_time_and_is_well_after_three_good_answers() {
        failed();
        failed();
        later(Duration.ofSeconds(31));

        for (int i = 0; i < 3; i++) {
            assertThat(standing.ill()).isTrue();
            assertThat(standing.beginTry()).isTrue();
            assertThat(standing.beginTry()).isFalse();
            answered(1);
            later(Duration.ofSeconds(2));
        }
        assertThat(standing.ill()).isFalse();
    }

    @Test
    void a_try_that_fails_or_is_slow_makes_the_rest_longer_up_to_two_minutes() {
        failed();
        failed();
        for (int seconds : new int[] {30, 60, 120, 120, 120}) {
            later(Duration.ofSeconds(seconds - 1));
            assertThat(standing.dueForTry()).isFalse();
            later(Duration.ofSeconds(2));
            assertThat(standing.beginTry()).isTrue();
            answered(4);
        }
    }

    @Test
    void where_little_is_sent_one_good_answer_long_after_the_last_failure_is_enough() {
        failed();
        failed();
        later(Duration.ofMinutes(6));
        answered(1);

        assertThat(standing.ill()).isFalse();
    }

    @Test
    void is_closed_for_as_long_as_the_provider_asked_for() {
        standing.close(Duration.ofSeconds(60));
        standing.close(Duration.ofSeconds(1));

        assertThat(standing.closedFor()).isEqualTo(Duration.ofSeconds(60));
        later(Duration.ofSeconds(60));
        assertThat(standing.closedFor()).isZero();
    }

    @Test
    void tells_what_its_provider_asked_for_and_repeats_nothing_that_others_said() {
        List<Duration> told = new ArrayList<>();
        standing.whenClosed(told::add);

        standing.spare(Duration.ofSeconds(30));
        standing.close(Duration.ofSeconds(20));
        assertThat(told).isEmpty();
        assertThat(standing.closedFor()).isEqualTo(Duration.ofSeconds(30));

        standing.close(Duration.ofSeconds(60));
        assertThat(told).containsExactly(Duration.ofSeconds(60));
    }

    private void failed() {
        standing.learn(true, 1);
    }

    private void answered(int seconds) {
        standing.learn(false, Duration.ofSeconds(seconds).toNanos());
    }

    private void later(Duration by) {
        nanos.addAndGet(by.toNanos());
    }
}
