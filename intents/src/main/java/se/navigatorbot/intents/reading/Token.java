package se.navigatorbot.intents.reading;

/**
 * A piece of a cleaned message: a word, a run of digits, a punctuation mark or an emoji.
 *
 * @param kind which of these
 * @param text as cleaned
 * @param folded without dots and rings
 * @param start where it begins in the cleaned text
 */
public record Token(Kind kind, String text, String folded, int start) {

    /** What a token can be. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        EMOJI
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Where the next token can begin. */
    public int end() {
        return start + text.length();
    }
}
