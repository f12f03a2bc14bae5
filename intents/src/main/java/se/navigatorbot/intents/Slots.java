package se.navigatorbot.intents;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was named in a message beside the wish itself. Lists are empty when nothing was named.
 *
 * @param centres centres or municipalities by id, such as {@code ronneby}; a locality counts as its municipality
 * @param eventKinds kinds of activity
 * @param times times said; several entries mean alternatives ("tisdag eller torsdag")
 * @param branches lines of work as Swedish nouns in basic form, such as {@code vård}
 * @param references a number, {@code all}, or the words that name the thing
 * @param duration how long or how late, or null
 * @param subject the subject of an opt-out or opt-in, or null for all
 * @param crisis how plain a crisis is, or null
 */
public record Slots(
        List<String> centres,
        List<EventKind> eventKinds,
        List<When> times,
        List<String> branches,
        List<String> references,
        @Nullable Duration duration,
        @Nullable Subject subject,
        @Nullable CrisisLevel crisis) {

    public static final Slots NONE = new Slots(List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null);

    public Slots {
        centres = List.copyOf(centres);
        eventKinds = List.copyOf(eventKinds);
        times = List.copyOf(times);
        branches = List.copyOf(branches);
        references = List.copyOf(references);
    }

    public Slots withSubject(@Nullable Subject about) {
        return new Slots(centres, eventKinds, times, branches, references, duration, about, crisis);
    }

    public Slots withCrisis(@Nullable CrisisLevel level) {
        return new Slots(centres, eventKinds, times, branches, references, duration, subject, level);
    }
}
