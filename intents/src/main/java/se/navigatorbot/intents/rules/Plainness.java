package se.navigatorbot.intents.rules;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.CrisisLevel;

/** How plainly words speak of danger, from the least plain to the plainest. */
public enum Plainness {
    /** Words that may mean danger: asked about, and passed over where all else is everyday talk beyond doubt. */
    AMBIGUOUS,
    /** Words of danger that everyday talk also has ("skar mig"): asked about where all else is everyday talk. */
    EXPLICIT,
    /** Words that are seldom anything but danger: asked about where all else is everyday talk, never passed over. */
    GRAVE,
    /** A threat of one's own death said straight out: no model ever makes it softer. */
    CERTAIN;

    /** The level of the crisis when nothing speaks against it. */
    public CrisisLevel level() {
        return this == AMBIGUOUS ? CrisisLevel.AMBIGUOUS : CrisisLevel.EXPLICIT;
    }

    static @Nullable Plainness plainer(@Nullable Plainness one, @Nullable Plainness other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
