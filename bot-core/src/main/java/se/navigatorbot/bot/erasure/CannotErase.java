package se.navigatorbot.bot.erasure;

/** Somebody is not erased now; nothing was changed. */
public final class CannotErase extends RuntimeException {

    private final String swedish;
    private final boolean later;

    /**
     * @param swedish what staff read
     * @param later whether it may go by itself after a while
     */
    CannotErase(String swedish, boolean later) {
        super("not erased");
        this.swedish = swedish;
        this.later = later;
    }

    public String swedish() {
        return swedish;
    }

    public boolean later() {
        return later;
    }
}
