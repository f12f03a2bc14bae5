package se.navigatorbot.bot.dialogue;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.Subject;

/** The answer to VARFÖR as a person's document keeps it: the reason, and the word that ends just that. */
public final class Why {

    private static final String MARK = "\u001f";

    /** The reason of what is ended by a word of its own. */
    public static final String ACTIVITY_REPORT = "du bad om att bli påmind om aktivitetsrapporten";

    private static final Map<String, String> OWN_STOPS = Map.of(ACTIVITY_REPORT, "INGEN RAPPORT");

    private Why() {}

    /** What is kept of an unasked message that has gone. */
    public static String kept(Draft draft) {
        return draft.why() + MARK + OWN_STOPS.getOrDefault(draft.why(), stop(draft.subject()));
    }

    /** Values of {@code {orsak}} and {@code {stopp}}; what was kept without a subject is ended by STOPP alone. */
    public static Map<String, String> words(String kept) {
        int mark = kept.indexOf(MARK);
        return mark < 0
                ? Map.of("orsak", kept, "stopp", stop(null))
                : Map.of("orsak", kept.substring(0, mark), "stopp", kept.substring(mark + 1));
    }

    private static String stop(@Nullable Subject subject) {
        return subject == null ? "STOPP" : "STOPP " + subject.label().toUpperCase(Locale.ROOT);
    }
}
