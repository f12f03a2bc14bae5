package se.navigatorbot.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.time.BusinessClock;

class SweepTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");

    private final BusinessClock clock = BusinessClock.real(Clock.fixed(NOW, ZoneOffset.UTC));
    private final Sweep sweep = new Sweep(server.redis(), clock, () -> Set.of("7-held"));

    @AfterEach
    void close() {
        sweep.close();
    }

    @Test
    void forgetsMessagesSeenAfterThirtyDays() {
        seen("old", Duration.ofDays(31));
        seen("fresh", Duration.ofDays(29));
        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(server.ask("ZSCORE", Keys.seen(7), "old")).isNull();
        assertThat(server.ask("ZSCORE", Keys.seen(7), "fresh")).isNotNull();
        assertThat(sweep.sweep()).isZero();
    }

    @Test
    void forgetsOutcomesTogetherWithTheirMoment() {
        for (int i = 0; i < 250; i++) {
            done("m" + i, Duration.ofDays(31));
        }
        done("fresh", Duration.ofDays(1));
        assertThat(sweep.sweep()).isEqualTo(250);
        assertThat(server.ask("HLEN", Keys.state(7))).isEqualTo(1L);
        assertThat(server.ask("ZCARD", Keys.done(7))).isEqualTo(1L);
    }

    @Test
    void forgetsLinesOfATalkAfterTwoYears() {
        server.ask("HSET", Keys.rows(7), "7-abc", "sealed");
        line(Duration.ofDays(800));
        line(Duration.ofDays(731));
        line(Duration.ofDays(700));
        assertThat(sweep.sweep()).isEqualTo(2);
        assertThat(server.redis().latest(Keys.thread("7-abc"), 10)).hasSize(1);
    }

    @Test
    void tellsBeforehandWhatItRemovesAndKeepsWhatSomebodyWaitsToRead() {
        server.ask("HSET", Keys.rows(7), "7-abc", "sealed", "7-held", "sealed");
        Duration longAgo = Duration.ofDays(732);
        for (int i = 0; i < 130; i++) {
            line(longAgo);
            seen("m" + i, longAgo);
            done("m" + i, longAgo);
        }
        server.ask("XADD", Keys.thread("7-held"), millis(longAgo) + "-0", "d", "sealed");
        Map<Lifetime, Long> beforehand = sweep.overdue();
        Map<Lifetime, Long> removed = sweep.sweepByClass();
        assertThat(beforehand).containsEntry(Lifetime.TALK, 130L).containsEntry(Lifetime.SEEN, 130L);
        assertThat(removed).isEqualTo(beforehand);
        assertThat(sweep.overdue().values()).containsOnly(0L);
        assertThat(server.ask("XLEN", Keys.thread("7-held"))).isEqualTo(1L);
    }

    @Test
    void leavesNoEmptyTalkBehind() {
        server.ask("HSET", Keys.rows(7), "7-abc", "sealed");
        line(Duration.ofDays(800));
        sweep.sweep();
        assertThat(server.ask("EXISTS", Keys.thread("7-abc"))).isEqualTo(0L);
    }

    @Test
    void sweepsAtOnceWhenTheClockIsTurned() {
        seen("fresh", Duration.ofDays(1));
        clock.advance(Duration.ofDays(30));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (server.ask("ZSCORE", Keys.seen(7), "fresh") != null) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
        }
    }

    private static void seen(String id, Duration ago) {
        server.ask("ZADD", Keys.seen(7), millis(ago), id);
    }

    private static void done(String id, Duration ago) {
        server.ask("ZADD", Keys.done(7), millis(ago), id);
        server.ask("HSET", Keys.state(7), id, "sent|1||");
    }

    private static void line(Duration ago) {
        server.ask("XADD", Keys.thread("7-abc"), millis(ago) + "-*", "d", "sealed");
    }

    private static String millis(Duration ago) {
        return Long.toString(NOW.minus(ago).toEpochMilli());
    }
}
