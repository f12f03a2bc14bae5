package se.navigatorbot.intents.training;

/**
 * A sentence and what it means.
 *
 * @param text as somebody would write it
 * @param label the intent, or any string when another vocabulary is trained
 * @param source the file and line it was written in, "" when it was made
 */
public record Sentence(String text, String label, String source) {

    /** A sentence out of no file. */
    public Sentence(String text, String label) {
        this(text, label, "");
    }

    /** The same under another label. */
    Sentence as(String other) {
        return new Sentence(text, other, source);
    }
}
