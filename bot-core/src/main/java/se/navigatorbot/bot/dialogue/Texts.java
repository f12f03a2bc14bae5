package se.navigatorbot.bot.dialogue;

import java.time.LocalDateTime;

/** Every Swedish text by key. */
public interface Texts {

    /**
     * The words as they are read now.
     *
     * @param now local time, for "i dag" and "i morgon"
     * @throws IllegalArgumentException when the key is unknown or a placeholder has no value: a mistake of ours, and
     *     nothing is sent
     */
    String render(Wording wording, LocalDateTime now);
}
