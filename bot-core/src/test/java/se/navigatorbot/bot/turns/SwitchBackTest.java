package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Speaker;

/** What one person wrote to two processes while the store was away is heard in the order in which it arrived. */
class SwitchBackTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private final AtomicLong nanos = new AtomicLong();
    private volatile boolean awayHere;
    private volatile boolean awayThere;

    @Test
    void whoever_comes_back_first_waits_for_what_the_other_kept() {
        try (House here = open(redis(() -> awayHere));
                House there = open(redis(() -> awayThere))) {
            Address alva = phoneOf(here, there);
            awayHere = true;
            awayThere = true;
            says(alva, "ett", there, here);
            says(alva, "två", here, there);
            says(alva, "tre", there, here);
            says(alva, "fyra", here, there);

            awayHere = false;
            House.await(() -> here.spool.waiting() == 0);
            awayThere = false;
            House.await(() -> there.spool.waiting() == 0);
            assertThat(here.sms.sent()).as("another may still bring something").isEmpty();

            nanos.addAndGet(Duration.ofSeconds(3).toNanos());
            House.await(() -> here.sms.sent().size() == 4);
            assertThat(here.people.thread(here.id(alva), 10).stream()
                            .filter(line -> line.speaker().role() == Speaker.Role.PERSON)
                            .map(ThreadEntry::text))
                    .containsExactly("ett", "två", "tre", "fyra");
            assertThat(here.sms.textsTo(alva))
                    .containsExactly("svar på ett", "svar på två", "svar på tre", "svar på fyra");
        }
    }

    private static void says(Address who, String text, House to, House other) {
        to.hears(who, text);
        to.clock.advance(Duration.ofSeconds(1));
        other.clock.advance(Duration.ofSeconds(1));
    }

    /** Of somebody whom the first looks after. */
    private static Address phoneOf(House owner, House other) {
        House.await(() -> owner.entrance.leases().open().size() == 32
                && other.entrance.leases().open().size() == 32);
        return IntStream.range(0, 500)
                .mapToObj(House::phone)
                .filter(phone -> owner.entrance.leases().takes(Partition.of(owner.people.idFor(phone))))
                .findFirst()
                .orElseThrow();
    }

    private House open(Redis redis) {
        House.Plan plan = new House.Plan();
        plan.alone = false;
        plan.redis = redis;
        plan.nanos = nanos::get;
        return plan.open(server);
    }

    private static Redis redis(BooleanSupplier away) {
        InvocationHandler calls = (proxy, method, args) -> {
            RedisAwayException gone = new RedisAwayException("not now", null);
            if (away.getAsBoolean() && method.getName().equals("run")) {
                return CompletableFuture.failedFuture(gone);
            }
            if (away.getAsBoolean()) {
                throw gone;
            }
            try {
                return method.invoke(server.redis(), args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (Redis) Proxy.newProxyInstance(Redis.class.getClassLoader(), new Class<?>[] {Redis.class}, calls);
    }
}
