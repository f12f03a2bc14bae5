package se.navigatorbot.bot.participants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.Address;

/**
 * An address of a person and what is known of it.
 *
 * @param state whether its owner has shown that it is theirs
 * @param lastHeard when the person last wrote from it, null for never
 * @param allowedBy user name of who has let the bot answer a number from abroad, null for nobody
 */
public record Reachable(
        Address address,
        State state,
        @Nullable Instant lastHeard,
        @Nullable String allowedBy) {

    /** How far an address can be trusted and used. */
    public enum State {
        /** Typed by staff; gets one neutral question and nothing else until its owner has answered. */
        UNCONFIRMED,
        /** The one question has been put. */
        ASKED,
        /** Its owner has written from it or answered JA. */
        CONFIRMED,
        /** The provider says that nothing gets through, or the person blocked the bot there. */
        BLOCKED,
        /** Belongs to somebody else. */
        WRONG_PERSON
    }

    public static Reachable unheard(Address address) {
        return new Reachable(address, State.UNCONFIRMED, null, null);
    }

    public Reachable heard(Instant at) {
        return new Reachable(address, State.CONFIRMED, at, allowedBy);
    }

    public Reachable in(State changed) {
        return new Reachable(address, changed, lastHeard, allowedBy);
    }

    public Reachable allowed(String user) {
        return new Reachable(address, state, lastHeard, user);
    }
}
