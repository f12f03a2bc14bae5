package se.navigatorbot.intents;

import java.util.Optional;

/**
 * What the bot said last, which decides how "2", "på torsdag" or "kan inte" is read.
 *
 * @param question a name of INTENTS.md's list such as {@code appointment_reminder} or {@code ask_time}; empty for none
 * @param business the intent that the question belongs to where the name alone does not say it
 */
public record Context(String question, Optional<Intent> business) {

    /** Nothing was asked. */
    public static final Context NONE = new Context("", Optional.empty());

    public static Context of(String question) {
        return new Context(question, Optional.empty());
    }

    /** Reads {@code ask_time/appointment_rebook} or a bare name; an unknown business is left out. */
    public static Context parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? of(text) : new Context(text.substring(0, slash), Intent.ofLabel(text.substring(slash + 1)));
    }

    public boolean isNone() {
        return question.isEmpty();
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return question + business.map(intent -> "/" + intent.label()).orElse("");
    }
}
