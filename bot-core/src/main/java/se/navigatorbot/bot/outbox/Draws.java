package se.navigatorbot.bot.outbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import se.navigatorbot.bot.partitions.Processes;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;
import se.navigatorbot.channels.ChannelKind;

/**
 * Permits that several processes share, drawn from one bucket in the store ({@code outbox/draw}). Each draws a tenth of
 * a second's worth at a time, so that the store is asked a few times a second and not for each message. A share of the
 * rate for each process would be simpler, and would halve it whenever one of two has nothing to send.
 */
final class Draws {

    private static final double AT_A_TIME = 0.1;

    private final Redis redis;
    private final Processes processes;
    private final Script script = Script.load("outbox/draw");
    private volatile Runnable drawn = () -> {};

    Draws(Redis redis, Processes processes) {
        this.redis = redis;
        this.processes = processes;
    }

    /** Whether others may send by the same accounts at this moment. */
    boolean shared() {
        return processes.others();
    }

    /**
     * @param full what the bucket holds
     * @param needed parts
     */
    CompletableFuture<Drawn> draw(ChannelKind kind, String account, double perSecond, double full, int needed) {
        int welcome = Math.max(needed, (int) (perSecond * AT_A_TIME));
        List<byte[]> args = List.of(bytes(perSecond), bytes(full), bytes(needed), bytes(welcome));
        return redis.run(script, List.of(Keys.permits(kind.name(), account)), args)
                .thenApply(answer -> {
                    List<?> numbers = (List<?>) answer;
                    return new Drawn(((Long) numbers.get(0)).intValue(), (Long) numbers.get(1) * 1000);
                });
    }

    /** Called when a draw has ended; must return at once. */
    void whenDrawn(Runnable listener) {
        drawn = listener;
    }

    void tell() {
        drawn.run();
    }

    private static byte[] bytes(double number) {
        return Double.toString(number).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * @param nanos until it is worth drawing again
     */
    record Drawn(int parts, long nanos) {}
}
