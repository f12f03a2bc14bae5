package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.turns.ShakyProvider.Mishap;
import se.navigatorbot.channels.Address;

/** A doubt gets its question also when it comes into the store while somebody else takes the partition over. */
class DoubtTakenOverTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Address ALVA = House.phone(605);

    private final AtomicReference<Instant> time = new AtomicReference<>(House.TUESDAY);
    private final ShakyProvider provider = new ShakyProvider(time::get);
    private final House.Plan plan = new House.Plan();

    DoubtTakenOverTest() {
        plan.real = time::get;
        plan.channel = provider;
    }

    @Test
    void what_is_written_while_a_partition_comes_is_asked_about_too() {
        provider.next(Mishap.ACCEPT_THEN_RESET);
        House first = plan.open(server);
        first.hears(ALVA, "hej");
        House.await(() -> state(first).equals("Kanske inte framme"));
        String doubts = Partition.of(first.id(ALVA)).doubt();
        first.vanish();
        time.updateAndGet(now -> now.plusSeconds(61));

        plan.redis = onceEmpty(server.redis(), doubts);
        try (House second = plan.open(server)) {
            House.await(() -> state(second).equals("Skickat"));
            assertThat(provider.attempts()).isEqualTo(1);
        }
    }

    /** The store as it was a moment before somebody wrote that hash, the first time that it is read. */
    private static Redis onceEmpty(Redis store, String hash) {
        AtomicBoolean written = new AtomicBoolean();
        InvocationHandler reading = (proxy, method, args) -> {
            boolean early = method.getName().equals("hash") && hash.equals(args[0]) && !written.getAndSet(true);
            return early ? Map.of() : method.invoke(store, args);
        };
        return (Redis) Proxy.newProxyInstance(Redis.class.getClassLoader(), new Class<?>[] {Redis.class}, reading);
    }

    private static String state(House house) {
        return house.people
                .whoseIs(ALVA)
                .flatMap(id -> house.trace.of(id).stream().findFirst())
                .map(step -> step.state())
                .orElse("");
    }
}
