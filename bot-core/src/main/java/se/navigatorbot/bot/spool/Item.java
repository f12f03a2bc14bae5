package se.navigatorbot.bot.spool;

import org.jspecify.annotations.Nullable;

/** One thing kept: a message, or the note that one was answered. Exactly one of the two is there. */
record Item(@Nullable Spooled message, @Nullable Answered answered) {

    static Item of(Spooled message) {
        return new Item(message, null);
    }

    static Item of(Answered answered) {
        return new Item(null, answered);
    }

    @Override
    public String toString() {
        return "Item[" + (message == null ? answered : message) + "]";
    }
}
