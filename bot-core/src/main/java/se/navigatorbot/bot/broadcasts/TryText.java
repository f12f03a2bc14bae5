package se.navigatorbot.bot.broadcasts;

import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.channels.Address;

/** A draft as a member of staff reads it on the own phone. */
record TryText(Address phone, String text) implements Request.Always {

    /** Shows no text. */
    @Override
    public String toString() {
        return "TryText[" + text.length() + " characters]";
    }
}
