package se.navigatorbot.bot.dialogue;

import java.util.regex.Pattern;

/** A yes to "Är du i fara?", also one of a few words: "jo lite", "ja typ". */
public final class DangerAnswer {

    private static final Pattern YES = Pattern.compile(
            "\\W*(?:ja+|jo+|jap+|jepp|jadå|yes|yeah|aa+|mm+)"
                    + "(?:\\W+(?!(?:inte|nej|men|när|var|hur|vad|vem|kan|har|finns)\\b)\\p{L}+){0,3}[^\\p{L}?]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private DangerAnswer() {}

    /** Whether the text says no more than yes. */
    public static boolean yes(String text) {
        return YES.matcher(text).matches();
    }
}
