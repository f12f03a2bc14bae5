package se.navigatorbot.bot.catalogue;

import java.util.EnumMap;
import java.util.Map;
import se.navigatorbot.bot.participants.Stage;

/**
 * A group that is taken in step by step, as business and centre have agreed: many show interest, some are met, a few are
 * admitted and come to a workplace.
 *
 * @param id short, fit to be typed
 * @param version rises with each change
 * @param title as participants read it; at most 40 characters
 * @param centre id of the centre that keeps it
 * @param employer who takes part, in words; empty for not said
 * @param messages what whoever reaches a stage is told, at most once; {@code {namn}} is the first name
 * @param closed whether nobody new comes in
 */
public record Intake(
        String id,
        int version,
        String title,
        String centre,
        String employer,
        Map<Stage, String> messages,
        boolean closed) {

    public Intake {
        messages = Map.copyOf(messages);
    }

    /** What is told at that stage, empty for nothing. */
    public String message(Stage stage) {
        return messages.getOrDefault(stage, "");
    }

    public Intake withVersion(int value) {
        return new Intake(id, value, title, centre, employer, messages, closed);
    }

    public Intake withClosed(boolean value) {
        return new Intake(id, version, title, centre, employer, messages, value);
    }

    /** With another message at that stage, or none when it is empty. */
    public Intake telling(Stage stage, String text) {
        Map<Stage, String> all = new EnumMap<>(Stage.class);
        all.putAll(messages);
        if (text.isEmpty()) {
            all.remove(stage);
        } else {
            all.put(stage, text);
        }
        return new Intake(id, version, title, centre, employer, all, closed);
    }
}
