package se.navigatorbot.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PermitsTest {

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void whoComesLateCatchesUpButARestIsNoReasonToGoFaster() {
        Permits permits = new Permits(10, 5, 1, nanos::get, Permits.Source.OWN);
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(60));
        assertThat(permits.take(1)).isTrue();
        assertThat(permits.take(1)).as("nobody waited").isFalse();

        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(300));
        assertThat(permits.take(1)).isTrue();
        assertThat(permits.take(1)).isTrue();
        assertThat(permits.take(1)).as("due while somebody waited").isTrue();
        assertThat(permits.take(1)).isFalse();
    }

    @Test
    void gives_what_the_rate_allows_and_no_more() {
        Permits permits = new Permits(10, 1, nanos::get);
        int taken = 0;
        for (int millis = 0; millis < 5000; millis++) {
            taken += permits.take(1) ? 1 : 0;
            nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
        }
        assertThat(taken).isBetween(49, 51);
    }

    @Test
    void says_how_long_the_next_has_to_wait() {
        Permits permits = new Permits(2, 2, nanos::get);
        assertThat(permits.take(2)).isTrue();
        assertThat(permits.take(1)).isFalse();
        assertThat(permits.nanosUntil(1)).isEqualTo(TimeUnit.MILLISECONDS.toNanos(500));
    }

    @Test
    void a_message_dearer_than_the_bucket_goes_when_it_is_full_and_leaves_a_debt() {
        Permits permits = new Permits(1, 1, nanos::get);
        assertThat(permits.take(3)).isTrue();
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertThat(permits.take(1)).isFalse();
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(permits.take(1)).isTrue();
    }

    @Test
    void what_is_shared_is_drawn_as_it_is_needed_and_no_own_part_is_left_from_before() {
        List<Integer> draws = new ArrayList<>();
        Permits permits = new Permits(1, 1, 1, nanos::get, shared(draws));
        assertThat(permits.take(3)).isFalse();
        assertThat(permits.take(3)).isFalse();
        assertThat(draws).containsExactly(3);

        permits.drawn(0, TimeUnit.SECONDS.toNanos(2));
        assertThat(permits.take(3)).isFalse();
        assertThat(permits.nanosUntil(3)).isEqualTo(TimeUnit.SECONDS.toNanos(2));
        assertThat(draws).containsExactly(3);

        nanos.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertThat(permits.take(3)).isFalse();
        permits.drawn(3, 0);
        assertThat(permits.take(3)).isTrue();
        assertThat(permits.take(1)).isFalse();
        assertThat(draws).containsExactly(3, 3, 1);
    }

    private static Permits.Source shared(List<Integer> draws) {
        return new Permits.Source() {
            @Override
            public boolean shared() {
                return true;
            }

            @Override
            public void draw(int needed) {
                draws.add(needed);
            }
        };
    }

    @Test
    void without_a_limit_everything_goes() {
        Permits permits = new Permits(0, 1, nanos::get);
        for (int i = 0; i < 1000; i++) {
            assertThat(permits.take(5)).isTrue();
        }
    }
}
