package se.navigatorbot.bot.outbox;

import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelKind;

/**
 * How fast the outside takes messages.
 *
 * @param smsPerSecond SMS parts a second for an account that is not among {@code smsPerAccount}, 0 for no limit
 * @param telegramPerSecond messages a second for the whole bot; Telegram bears about 30
 * @param telegramPerChat messages a second to one chat; Telegram bears about 1 and short bursts
 * @param atOnce attempts under way at the same moment on each channel
 * @param smsPerAccount SMS parts a second by account, 0 for no limit
 */
public record Rates(
        double smsPerSecond,
        double telegramPerSecond,
        double telegramPerChat,
        int atOnce,
        Map<String, Double> smsPerAccount) {

    /** No limits but the number of attempts under way. */
    public static final Rates UNLIMITED = new Rates(0, 0, 0, 48);

    /** One rate for all texts. */
    public Rates(double smsPerSecond, double telegramPerSecond, double telegramPerChat, int atOnce) {
        this(smsPerSecond, telegramPerSecond, telegramPerChat, atOnce, Map.of());
    }

    /** What Telegram bears by its own word, and what each account for texts takes. */
    public static Rates withSms(Map<String, Double> perAccount) {
        return new Rates(1, 25, 1, 48, perAccount);
    }

    /**
     * @param pool has a thread for every attempt under way
     * @param draws permits while several processes send
     * @param hash of an address, as the store knows it
     */
    Gate gate(Channel channel, Executor pool, Draws draws, Function<Address, String> hash) {
        ToDoubleFunction<String> perSecond = switch (channel.kind()) {
            case SMS -> account -> smsPerAccount.getOrDefault(account, smsPerSecond);
            case TELEGRAM -> account -> telegramPerSecond;
            case WEB_CHAT -> account -> 0;
        };
        double perAddress = channel.kind() == ChannelKind.TELEGRAM ? telegramPerChat : 0;
        Accounts accounts = new Accounts(channel.kind(), perSecond, draws, System::nanoTime);
        Held held = new Held(hash, System::nanoTime);
        return new Gate(channel, accounts, atOnce, perAddress, pool, held, System::nanoTime);
    }
}
