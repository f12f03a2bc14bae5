package se.navigatorbot.bot.spool;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.DeliveryReport;

/** One thing kept: a message, the note that one was answered, or news of what was sent. Exactly one of them is there. */
record Item(
        @Nullable Spooled message,
        @Nullable Answered answered,
        @Nullable DeliveryReport report) {

    static Item of(Spooled message) {
        return new Item(message, null, null);
    }

    static Item of(Answered answered) {
        return new Item(null, answered, null);
    }

    static Item of(DeliveryReport report) {
        return new Item(null, null, report);
    }

    /** Shows what kind of thing it is. */
    @Override
    public String toString() {
        return "Item[" + (message != null ? message : answered != null ? answered : "report") + "]";
    }
}
