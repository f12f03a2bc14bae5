package se.navigatorbot.bot.outbox;

import java.util.Locale;

/**
 * Names of what a turn makes. The same turn, repeated after a crash, gives the same names; later turns of a partition
 * give later ones.
 */
public final class MessageIds {

    private MessageIds() {}

    /**
     * @param number of the inbox entry within its partition
     * @param index 0 for the first message of the turn
     * @return such as {@code 17-00002s-k3f9a-0}: fit for an address line
     */
    public static String message(int partition, long number, String turnId, int index) {
        return base(partition, number, turnId) + "-" + Integer.toString(index, 36);
    }

    /** Name of an effect of the turn. */
    public static String effect(int partition, long number, String turnId, int index) {
        return base(partition, number, turnId) + "-e" + Integer.toString(index, 36);
    }

    private static String base(int partition, long number, String turnId) {
        String count = Long.toString(number, 36);
        String mark =
                Integer.toString(turnId.hashCode() & Integer.MAX_VALUE, 36).toLowerCase(Locale.ROOT);
        return partition + "-" + "000000".substring(Math.min(6, count.length())) + count + "-" + mark;
    }
}
