package se.navigatorbot.bot.participants;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.CrisisLevel;

/**
 * An open crisis. Only staff clear it.
 *
 * @param level the graver of what was heard
 * @param since when it was first heard, or heard so that it rings anew
 * @param takenBy user name of who has taken it, null for nobody yet
 * @param alarms how many alarms have gone out untaken
 * @param alarmedAt when the last alarm went out, null for none yet
 * @param steps what staff have done of what was agreed, in the order in which they did it
 * @param takenAt when it was taken, null while nobody has it and in documents of an earlier house
 */
public record Crisis(
        CrisisLevel level,
        Instant since,
        @Nullable String takenBy,
        int alarms,
        @Nullable Instant alarmedAt,
        List<Done> steps,
        @Nullable Instant takenAt) {

    @SuppressWarnings("ConstantValue")
    public Crisis {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /** What is agreed to be done in each crisis. */
    public enum Step {
        READ("läst"),
        CALLED("ringt"),
        /** Judged, and reported to whoever must know, such as the social services for a child. */
        REPORTED("bedömt och anmält");

        private final String swedish;

        Step(String swedish) {
            this.swedish = swedish;
        }

        /** What staff read. */
        public String swedish() {
            return swedish;
        }
    }

    /**
     * A step that was taken.
     *
     * @param by user name
     */
    public record Done(Step step, String by, Instant at) {}

    /** Heard just now. */
    public static Crisis heard(CrisisLevel level, Instant at) {
        return new Crisis(level, at, null, 0, null, List.of(), null);
    }

    /** Heard once more; graver than before it is nobody's, since what was taken was something else. */
    public Crisis heardAgain(CrisisLevel again, Instant at) {
        return level == again || level == CrisisLevel.EXPLICIT ? this : ringingAnew(at);
    }

    /** Plain danger that nobody has taken and no alarm has gone out for. */
    public Crisis ringingAnew(Instant at) {
        return new Crisis(CrisisLevel.EXPLICIT, at, null, 0, null, steps, null);
    }

    public Crisis takenBy(String user, Instant at) {
        return new Crisis(level, since, user, alarms, alarmedAt, steps, at);
    }

    /** Nobody's again since that moment, as if just heard: whoever had it has not been seen with it. */
    public Crisis left(Instant at) {
        return new Crisis(level, at, null, 0, null, steps, null);
    }

    public Crisis alarmed(Instant at) {
        return new Crisis(level, since, takenBy, alarms + 1, at, steps, takenAt);
    }

    /** The alarm that has just gone out, the first, reached no phone. */
    public Crisis notAlarmed() {
        return new Crisis(level, since, takenBy, 0, null, steps, takenAt);
    }

    public boolean did(Step step) {
        return steps.stream().anyMatch(done -> done.step() == step);
    }

    /** One step more; the first who takes it stands there. */
    public Crisis doing(Step step, String user, Instant at) {
        if (did(step)) {
            return this;
        }
        List<Done> all = new ArrayList<>(steps);
        all.add(new Done(step, user, at));
        return new Crisis(level, since, takenBy, alarms, alarmedAt, all, takenAt);
    }
}
