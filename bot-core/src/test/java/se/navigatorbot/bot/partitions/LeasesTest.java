package se.navigatorbot.bot.partitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.fakes.Waiting;

/** What a process that has its store to itself does about leases that an earlier one has left. */
class LeasesTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.durable();

    private final Leases leases = new Leases(server.redis(), Processes.alone(server.redis()));

    @BeforeEach
    void anEarlierProcessHasLeftItsLeases() {
        Partition.all().forEach(partition -> server.ask("SET", lease(partition), "an earlier one"));
    }

    @Test
    void takesThemOver() {
        leases.renew();
        assertThat(leases.owned()).hasSize(Partition.all().size());
    }

    @Test
    void takesThemOverAlsoWhenTheStoreWasAwayTheFirstTime() {
        server.kill();
        leases.renew();
        assertThat(leases.owned()).isEmpty();
        server.restart();
        Boolean all = Waiting.until(Duration.ofSeconds(60), this::all, () -> "owned: " + leases.owned());
        assertThat(all).isTrue();
    }

    @Test
    void waitsForAFrozenStoreOnceAndNotForEachLease() {
        server.freeze();
        long begun = System.nanoTime();
        leases.renew();
        server.thaw();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void doesNotTakeBackWhatSomebodyHasTakenFromIt() {
        leases.renew();
        Partition lost = Partition.all().get(7);
        server.ask("SET", lease(lost), "a later one");
        leases.renew();
        leases.renew();
        assertThat(leases.owned()).doesNotContain(lost).hasSize(Partition.all().size() - 1);
    }

    private @Nullable Boolean all() {
        leases.renew();
        return leases.owned().size() == Partition.all().size() ? true : null;
    }

    private static String lease(Partition partition) {
        return "{p" + partition.number() + "}:lease";
    }
}
