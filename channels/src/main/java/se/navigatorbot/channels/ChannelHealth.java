package se.navigatorbot.channels;

/**
 * How a channel is, in one line.
 *
 * @param state worst first to read
 * @param detail English, for operators: no address, no token
 */
public record ChannelHealth(State state, String detail) {

    /** From working to switched off. */
    public enum State {
        UP,
        DEGRADED,
        DOWN,
        OFF
    }

    public static ChannelHealth up(String detail) {
        return new ChannelHealth(State.UP, detail);
    }

    public static ChannelHealth off(String detail) {
        return new ChannelHealth(State.OFF, detail);
    }
}
