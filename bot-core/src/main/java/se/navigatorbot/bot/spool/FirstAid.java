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
    };

    /** The message is safe on disk and waits for the store. Returns at once. */
    void heard(Spooled message);

    /** It was answered by an earlier process. */
    void remember(Answered answered);

    /**
     * What was said to that message; null for nothing, and then nothing will be said any more: the caller answers. Waits
     * while it is just being answered.
     *
     * @param message its id
     */
    @Nullable
    Answered answered(String message);
}
