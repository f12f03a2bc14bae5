package se.navigatorbot.bot.dialogue;

import java.util.List;
import java.util.OptionalInt;
import se.navigatorbot.channels.Choice;

/** Reads which of several offered things a person means: "2", "två", the label or a near miss. */
@FunctionalInterface
public interface ChoiceReading {

    /** Index of the one that is meant, empty when none surely is. */
    OptionalInt read(String text, List<Choice> offered);
}
