package se.navigatorbot.bot.redis;

/** The house does not start with this store. The message is one line for the operator: what is wrong, what to do. */
public final class StoreRefusal extends RuntimeException {

    public StoreRefusal(String line) {
        super(line);
    }

    public StoreRefusal(String line, Throwable cause) {
        super(line, cause);
    }
}
