package se.navigatorbot.bot.participants;

import java.util.Locale;
import java.util.Optional;

/** Where somebody has come. Sickness, parental leave and all other reasons are one: no health is stored. */
public enum Result {
    WORK("arbete", true),
    STUDIES("studier", true),
    PLACEMENT("praktik", false),
    OWN_BUSINESS("eget företag", true),
    SEEKING("söker", false),
    OTHER("annat", false),
    AF_PROGRAMME("program hos Arbetsförmedlingen", false),
    MOVED("flyttat", false),
    QUIT("slutat", false),
    /** From one programme into another: neither reached nor lost. */
    PASSED_ON("gått vidare till annat program", false);

    private final String swedish;
    private final boolean reached;

    Result(String swedish, boolean reached) {
        this.swedish = swedish;
        this.reached = reached;
    }

    /** What staff read. */
    public String swedish() {
        return swedish;
    }

    /** Whether it counts as work or education (Framtid Kronoberg: at least 60 of 100). */
    public boolean reached() {
        return reached;
    }

    /** The word in the staff API, such as {@code own_business}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the label or the Swedish word. */
    public static Optional<Result> of(String word) {
        String wanted = word.strip();
        for (Result result : values()) {
            if (result.label().equalsIgnoreCase(wanted) || result.swedish.equalsIgnoreCase(wanted)) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }
}
