package se.navigatorbot.intents.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that were made hard to read for machines: digits and signs for letters ("sj4lvm0rd"), letters set apart
 * ("d.ö.d", "j a g"), stars within a word. Read a second time without the disguise, beside the text as it stands.
 */
public final class Disguise {
    private static final int LONGEST = 1000;
    private static final String SIGNS = "013457@$!€";
    private static final String LETTERS = "oieastasie";

    /** A digit or sign between two letters of one word; "kl3imorgon" looks so too, which is why both are read. */
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\p{L})[013457@$!€](?=\\p{L})");

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** At least three letters by themselves, with the same kind of thing between them. */
    private static final Pattern SPELLED =
            Pattern.compile("(?<![\\p{L}\\d])\\p{L}([ .*_/-])\\p{L}(?:\\1\\p{L})+(?![\\p{L}\\d])");

    private static final Pattern STARRED = Pattern.compile("(?<=\\p{L})[*_#](?=\\p{L})");

    private Disguise() {}

    /** The text without disguise, or empty when it has none. */
    public static Optional<String> undone(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean mixed = BETWEEN.matcher(text).find();
        String joined = spelledTogether(mixed ? lettersForSigns(text) : text);
        return joined.equals(text) ? Optional.empty() : Optional.of(joined);
    }

    /** Once one word mixes them, all words that hold a letter are taken for such: "v1ll d0". */
    private static String lettersForSigns(String text) {
        return WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(withLetters(found.group())));
    }

    private static String withLetters(String word) {
        if (word.chars().noneMatch(Character::isLetter) || word.indexOf('@') >= 0 && word.indexOf('.') >= 0) {
            return word;
        }
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) == '!') {
            end--;
        }
        StringBuilder letters = new StringBuilder(word);
        for (int at = 0; at < end; at++) {
            int sign = SIGNS.indexOf(word.charAt(at));
            if (sign >= 0) {
                letters.setCharAt(at, LETTERS.charAt(sign));
            }
        }
        return letters.toString();
    }

    private static String spelledTogether(String text) {
        String joined = SPELLED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(onlyLetters(found.group())));
        return STARRED.matcher(joined).replaceAll("");
    }

    private static String onlyLetters(String spelled) {
        StringBuilder letters = new StringBuilder();
        spelled.chars().filter(Character::isLetter).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }
}
