package se.navigatorbot.bot.skills;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether what somebody tells is plainly good: a congratulation in the wrong place hurts more than a missing one. */
final class GoodNews {

    private static final Pattern GOOD = Pattern.compile(
            "\\b(fick|fått|har fått|börja|börjar|började|börjat|antagen|anställd|kom in|kommit in|klarade|godkänd)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BAD = Pattern.compile(
            "\\b(inte|ej|aldrig|sluta|slutat|slutade|hoppa|hoppat|hoppade|skiter|sparken|sparkad|uppsagd|nej|nekad|avslag)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private GoodNews() {}

    static boolean in(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return GOOD.matcher(words).find() && !BAD.matcher(words).find();
    }
}
