package se.navigatorbot.bot.catalogue;

import java.util.Locale;
import java.util.Optional;

/** What sort of place it is. */
public enum PlacementKind {
    PRAKTIK("praktik", "praktik"),
    ARBETSTRANING("arbetsträning", "arbetsträning"),
    APPRENTICESHIP("lärlingsplats", "lärlingsplats"),
    JOB("jobb", "jobb"),
    SUMMER_JOB("sommarjobb", "sommarjobb"),
    OWN_BUSINESS("eget företag", "starta eget"),
    ABROAD("utomlands", "plats utomlands"),
    /** Never named in a text: what it is called there says nothing about anybody's health. */
    REHABILITATION("arbetslivsinriktad rehabilitering", "plats");

    private final String swedish;
    private final String told;

    PlacementKind(String swedish, String told) {
        this.swedish = swedish;
        this.told = told;
    }

    /** What staff read. */
    public String swedish() {
        return swedish;
    }

    /** What participants read. */
    public String told() {
        return told;
    }

    /** The word in the staff API, such as {@code summer_job}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the label or the Swedish word. */
    public static Optional<PlacementKind> of(String word) {
        String wanted = word.strip();
        for (PlacementKind kind : values()) {
            if (kind.label().equalsIgnoreCase(wanted) || kind.swedish.equalsIgnoreCase(wanted)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
