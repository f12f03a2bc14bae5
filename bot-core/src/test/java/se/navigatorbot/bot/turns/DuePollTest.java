package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.partitions.Processes;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.fakes.Waiting;

/** Whoever has something due is thought of when it is due, not before, and not with the next look alone. */
class DuePollTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final List<String> thoughtOf = new CopyOnWriteArrayList<>();
    private final Clock clock = Clock.systemUTC();
    private final Ground ground = Ground.on(
            server.redis(), server.documents(), clock, ZoneId.of("Europe/Stockholm"), new SimpleMeterRegistry());
    private final Leases leases = new Leases(server.redis(), Processes.alone(server.redis()));

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void oneLookIsEnoughForWhatIsDueSoonAfterIt() {
        leases.renew();
        DuePoll poll = new DuePoll(ground, leases, this::submitted, timer);
        long now = clock.millis();
        due("7-past", now - 10);
        due("7-soon", now + 400);
        due("9-sooner", now + 200);
        due("7-later", now + 60_000);

        poll.look();

        assertThat(thoughtOf).containsExactly("7-past");
        Waiting.untilTrue(Duration.ofSeconds(30), () -> thoughtOf.contains("7-soon"), () -> "thought of " + thoughtOf);
        assertThat(clock.millis()).isGreaterThanOrEqualTo(now + 400);
        assertThat(thoughtOf).containsExactly("7-past", "9-sooner", "7-soon");
    }

    private CompletableFuture<Reply> submitted(String person, String id, Request request) {
        thoughtOf.add(person);
        return new CompletableFuture<>();
    }

    private static void due(String person, long millis) {
        server.ask("ZADD", Partition.of(person).due(), Long.toString(millis), person);
    }
}
