package se.navigatorbot.bot.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.partitions.Processes;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/**
 * How long providers want to be left alone, by everybody, by one account or at one address, kept in the store ({@code outbox/rests}): so
 * it holds for other processes, and for one that starts or takes over a partition in the middle of it. Real time, by the
 * server's clock.
 */
final class Rests {

    /** What is shorter is over before anybody else has heard of it. */
    private static final Duration WORTH_TELLING = Duration.ofMillis(200);

    private static final String WORD = "rests";
    private static final Logger log = LoggerFactory.getLogger(Rests.class);

    private final Redis redis;
    private final Processes processes;
    private final Script script = Script.load("outbox/rests");
    private volatile Consumer<Rest> listener = rest -> {};

    Rests(Redis redis, Processes processes) {
        this.redis = redis;
        this.processes = processes;
    }

    /** Called with everything that is learned, again and again while it lasts; must return at once. */
    void whenLearned(Consumer<Rest> whom) {
        listener = whom;
        processes.signals().on(WORD, nothing -> learn());
    }

    /** Tells the other processes, and whoever comes later. Nobody waits for it. */
    void note(Rest rest) {
        if (rest.left().compareTo(WORTH_TELLING) > 0) {
            run(rest.field(), rest.left().toMillis());
        }
    }

    /** Asks the store; the listener has heard when it completes, also when the store did not answer. */
    CompletableFuture<Void> learn() {
        return run("", 0);
    }

    /** As {@link #learn}, while others may have been told of a rest that this process was not. */
    void learnOfOthers() {
        if (processes.others()) {
            learn();
        }
    }

    private CompletableFuture<Void> run(String field, long millis) {
        List<byte[]> args = List.of(
                bytes(field),
                bytes(Long.toString(millis)),
                bytes(processes.signals().channel()),
                bytes(WORD + " "));
        return redis.run(script, List.of(Keys.RESTS), args).handle((answer, failure) -> {
            if (answer instanceof List<?> all) {
                learned(all);
            } else {
                log.debug("how long providers want to be left alone is not known: {}", Fault.of(failure));
            }
            return null;
        });
    }

    private void learned(List<?> all) {
        for (int i = 0; i + 1 < all.size(); i += 2) {
            if (all.get(i) instanceof byte[] field && all.get(i + 1) instanceof Long millis) {
                Rest.of(new String(field, StandardCharsets.UTF_8), Duration.ofMillis(millis))
                        .ifPresent(listener);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
