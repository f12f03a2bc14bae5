package se.navigatorbot.intents.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A message that has been read: its cleaned text, its tokens, and its words in normal form.
 *
 * @param text the cleaned text
 * @param tokens everything in order, punctuation included
 * @param words words, numbers and emoji in order, shorthand written out
 * @param folded the same words without dots and rings
 */
public record Message(String text, List<Token> tokens, List<String> words, List<String> folded) {

    /** Marks as a phone that takes dictation writes them out, and sounds between the words. */
    private static final Set<String> NOT_MEANT =
            Set.of("frågetecken", "utropstecken", "kommatecken", "eh", "ehm", "öh", "öhm", "uhm", "äh");

    /** Before these "de" is nearly always "det" as it is said, and no people. */
    private static final Set<String> IT_VERBS = Set.of(
            "e", "va", "blir", "blev", "låter", "känns", "funkar", "räcker", "passar", "regnar", "snöar", "gäller",
            "stämmer");

    /** Reads a message with the product's shorthand. Any text will do. */
    public static Message read(String raw) {
        return read(raw, Shorthand.standard());
    }

    public static Message read(String raw, Shorthand shorthand) {
        String text = CleanText.of(raw);
        List<Token> tokens = Tokens.of(text);
        List<String> words = new ArrayList<>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.isWord()) {
                if (IT_VERBS.contains(token.text())
                        && !words.isEmpty()
                        && words.get(words.size() - 1).equals("de")) {
                    words.set(words.size() - 1, "det");
                }
                shorthand.addNormal(tokens, at, words);
            } else if (token.kind() != Token.Kind.MARK) {
                words.add(token.text());
            }
        }
        if (words.size() > 1) {
            words.removeIf(NOT_MEANT::contains);
        }
        return new Message(text, tokens, words, folded(words));
    }

    private static List<String> folded(List<String> words) {
        List<String> folded = new ArrayList<>(words.size());
        for (String word : words) {
            folded.add(CleanText.fold(word));
        }
        return folded;
    }
}
