package se.navigatorbot.bot.outbox;

import java.util.concurrent.Executor;
import se.navigatorbot.channels.Channel;

/**
 * How fast the outside takes messages.
 *
 * @param smsPerSecond SMS parts a second for the whole account, 0 for no limit
 * @param telegramPerSecond messages a second for the whole bot; Telegram bears about 30
 * @param telegramPerChat messages a second to one chat; Telegram bears about 1 and short bursts
 * @param atOnce attempts under way at the same moment on each channel
 */
public record Rates(double smsPerSecond, double telegramPerSecond, double telegramPerChat, int atOnce) {

    /** No limits but the number of attempts under way. */
    public static final Rates UNLIMITED = new Rates(0, 0, 0, 48);

    /** What Telegram bears by its own word, and so many SMS parts a second. */
    public static Rates withSms(double perSecond) {
        return new Rates(perSecond, 25, 1, 48);
    }

    /**
     * @param pool has a thread for every attempt under way
     */
    Gate gate(Channel channel, Executor pool) {
        return switch (channel.kind()) {
            case SMS -> new Gate(channel, smsPerSecond, atOnce, 0, pool, System::nanoTime);
            case TELEGRAM -> new Gate(channel, telegramPerSecond, atOnce, telegramPerChat, pool, System::nanoTime);
            case WEB_CHAT -> new Gate(channel, 0, atOnce, 0, pool, System::nanoTime);
        };
    }
}
