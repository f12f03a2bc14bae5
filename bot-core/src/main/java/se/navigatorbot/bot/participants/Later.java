package se.navigatorbot.bot.participants;

import java.time.Instant;

/**
 * Words of a member of staff that leave later.
 *
 * @param id unique within the person
 * @param user user name of the writer
 * @param firstName what the person reads as the sender
 * @param at when they leave
 */
public record Later(String id, String user, String firstName, String text, Instant at) {

    /** Shows no text. */
    @Override
    public String toString() {
        return "Later[" + id + "]";
    }
}
