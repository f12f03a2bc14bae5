package se.navigatorbot.bot.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.redis.RedisSignals;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.fakes.Waiting;

/** An address that leads elsewhere is never taken for that of whoever had it before. */
class AddressBookTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Address PHONE = Address.sms("+46701740605");

    private final AddressBook elsewhere = new AddressBook(server.redis(), server.documents());
    private Runnable between = () -> {};
    private final AddressBook book = new AddressBook(slow(), server.documents());

    @Test
    void what_was_read_before_it_was_led_elsewhere_is_not_remembered() {
        elsewhere.lead(PHONE, "7-first");
        between = () -> book.lead(PHONE, "9-second");
        book.owner(PHONE);
        assertThat(book.owner(PHONE)).contains("9-second");

        book.lead(PHONE, "10-next");
        between = () -> book.lead(PHONE, "11-third");
        book.ownerOrNew(PHONE).join();
        assertThat(book.ownerOrNew(PHONE).join().participant()).isEqualTo("11-third");
    }

    @Test
    void signals_may_have_been_missed_until_they_are_listened_to_again() {
        try (RedisSignals signals = new RedisSignals(server.redis(), "addresses")) {
            Waiting.soon(signals::heard);
            AtomicInteger missed = new AtomicInteger();
            signals.whenDeaf(missed::incrementAndGet);

            server.ask("CLIENT", "KILL", "TYPE", "pubsub");

            Waiting.soon(() -> missed.get() >= 2);
        }
    }

    /** The store, with something that happens between its answer and whoever asked. */
    private Redis slow() {
        InvocationHandler calls = (proxy, method, args) -> {
            Object answer = method.invoke(server.redis(), args);
            Runnable happens = between;
            between = () -> {};
            if (answer instanceof CompletableFuture<?> later) {
                later.join();
            }
            happens.run();
            return answer;
        };
        return (Redis) Proxy.newProxyInstance(Redis.class.getClassLoader(), new Class<?>[] {Redis.class}, calls);
    }
}
