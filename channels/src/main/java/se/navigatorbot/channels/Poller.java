package se.navigatorbot.channels;

/**
 * A way in that fetches. Of all processes of a house one may do it at a time: two that fetch at once turn each other
 * away. It fetches from its start on unless it was told to rest before.
 */
public interface Poller {

    /** Fetches from now on, once it has been started; returns at once. */
    void resume();

    /**
     * Fetches nothing from now on. When this returns no fetch is under way; what was fetched and not stored comes again
     * to whoever fetches next.
     */
    void rest();
}
