package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.navigatorbot.channels.Poller;

class PollingDutyTest {

    private volatile int owner;

    @Test
    void whoever_has_the_duty_fetches_and_never_two_at_once() {
        AtomicInteger fetching = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Fetcher first = new Fetcher(fetching, most);
        Fetcher second = new Fetcher(fetching, most);
        try (PollingDuty one = new PollingDuty(List.of(first), () -> owner == 1);
                PollingDuty two = new PollingDuty(List.of(second), () -> owner == 2)) {
            assertThat(first.fetches || second.fetches).isFalse();
            for (int i = 0; i < 4; i++) {
                owner = 1 + i % 2;
                Fetcher next = owner == 1 ? first : second;
                House.await(() -> next.fetches);
            }
            assertThat(List.of(one, two)).hasSize(2);
        }
        assertThat(most).hasValue(1);
    }

    private static final class Fetcher implements Poller {

        private final AtomicInteger fetching;
        private final AtomicInteger most;
        private volatile boolean fetches;

        Fetcher(AtomicInteger fetching, AtomicInteger most) {
            this.fetching = fetching;
            this.most = most;
        }

        @Override
        public synchronized void resume() {
            if (!fetches) {
                most.accumulateAndGet(fetching.incrementAndGet(), Math::max);
                fetches = true;
            }
        }

        @Override
        public synchronized void rest() {
            if (fetches) {
                fetching.decrementAndGet();
                fetches = false;
            }
        }
    }
}
