package se.navigatorbot.bot.spool;

import org.jspecify.annotations.Nullable;

/** Whoever answers danger while nothing else can be answered. */
public interface FirstAid {

    /** Nobody. */
    FirstAid NONE = new FirstAid() {
        @Override
        public void heard(Spooled message) {}

        @Override
        public void remember(Answered answered) {}

        @Override
        public @Nullable Answered answered(String message) {
            return null;
        }

        @Override
        public @Nullable Answered hold(String message) {
            return null;
        }

        @Override
        public void letGo(String message) {}

        @Override
        public void over() {}
    };

    /**
     * The message is safe on disk and waits for the store. One that is remembered as answered is rung for on, since nobody
     * else does. Returns at once.
     */
    void heard(Spooled message);

    /** It was answered by an earlier process. */
    void remember(Answered answered);

    /**
     * The store has that message: no phone rings for it from here any more. What was said to it; null for nothing, and
     * then nothing will be said any more: the caller answers. Waits while it is just being answered.
     *
     * @param message its id
     */
    @Nullable
    Answered answered(String message);

    /**
     * As {@link #answered}, while the message is on its way to the store: phones ring on, and nothing is said until
     * {@link #letGo} or {@link #answered}, one of which must follow.
     *
     * @param message its id
     */
    @Nullable
    Answered hold(String message);

    /**
     * The store did not take the message; it is answered here as before.
     *
     * @param message its id
     */
    void letGo(String message);

    /** Whether a text speaks of danger, however softly; nobody hears none. */
    default boolean speaksOfDanger(String text) {
        return false;
    }

    /** The store has everything that was kept: the outage is over, and the next one begins anew. Returns at once. */
    void over();
}
