package se.navigatorbot.bot.operation;

/** A setting that the house does not start with. The message is one line: what is wrong, what to do. */
public final class UnsafeSetting extends RuntimeException {

    public UnsafeSetting(String line) {
        super(line);
    }
}
