package se.navigatorbot.bot.notes;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words of health in what staff write; such things do not belong into notes of the bot. */
public final class HealthWords {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:sjuk|friskskriv|diagnos|läkar|psyk|depress|deppig|ångest|adhd|add\\b|autis|asperger|medicin|"
                    + "behandling|rehab|missbruk|alkohol|drog|självskad|självmord|ätstör|anorex|gravid|funktionsned|"
                    + "handikapp|epilep|diabet|trauma|ptsd|terapi|bup\\b|mår\\s+(?:dåligt|illa|sämre))\\p{L}*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private HealthWords() {}

    /** Each once, as written. */
    public static List<String> in(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
