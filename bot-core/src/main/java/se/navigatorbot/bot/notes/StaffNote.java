package se.navigatorbot.bot.notes;

import se.navigatorbot.bot.dialogue.Request;

/** A member of staff notes something for colleagues. */
public record StaffNote(String firstName, String text) implements Request.Always {

    /** Shows no text. */
    @Override
    public String toString() {
        return "StaffNote[" + text.length() + " characters]";
    }
}
