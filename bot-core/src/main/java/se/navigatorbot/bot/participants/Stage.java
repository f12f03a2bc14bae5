package se.navigatorbot.bot.participants;

import java.util.Locale;
import java.util.Optional;

/** How far somebody has come in a group intake: from interest to a job. */
public enum Stage {
    INTEREST("intresse"),
    MEETING("möte"),
    ADMITTED("antagen"),
    PLACEMENT("praktik"),
    JOB("jobb");

    private final String swedish;

    Stage(String swedish) {
        this.swedish = swedish;
    }

    /** What people read. */
    public String swedish() {
        return swedish;
    }

    /** The word in the staff API, such as {@code meeting}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether that one is this or comes before it. */
    public boolean reaches(Stage other) {
        return compareTo(other) >= 0;
    }

    /** Reads the label or the Swedish word. */
    public static Optional<Stage> of(String word) {
        String wanted = word.strip();
        for (Stage stage : values()) {
            if (stage.label().equalsIgnoreCase(wanted) || stage.swedish.equalsIgnoreCase(wanted)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }
}
