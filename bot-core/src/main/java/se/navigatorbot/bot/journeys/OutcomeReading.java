package se.navigatorbot.bot.journeys;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.navigatorbot.bot.participants.Result;

/** What somebody's own words say it came to; nothing where they can be read in two ways. */
final class OutcomeReading {

    private static final Pattern QUIT = words(
            "slutat|slutade|sluta|hoppat av|hoppade av|hoppa av|skiter i|sparken|sparkad|uppsagd|sagt upp|avbrutit|avbröt");
    private static final Pattern NOT = words("inte|ej|aldrig|nekad|avslag|nej|tyvärr");
    private static final Pattern BEGUN = words(
            "fick|fått|börja|börjar|började|börjat|antagen|anställd|anställning|kom in|kommit in|klarade|godkänd|startat|startade|"
                    + "startar|pluggar|studerar|jobbar");
    private static final Pattern PLACE = words("praktik\\w*|praktikplats\\w*|arbetsträn\\w*|lärlings\\w*");
    private static final Map<Result, Pattern> KINDS = kinds();

    private OutcomeReading() {}

    /** Where the person has come; {@link Result#QUIT} for an end. */
    static Optional<Result> of(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        if (QUIT.matcher(words).find()) {
            return elsewhere(words) ? Optional.empty() : Optional.of(Result.QUIT);
        }
        if (NOT.matcher(words).find() || !BEGUN.matcher(words).find()) {
            return Optional.empty();
        }
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether it is about a trainee place. */
    static boolean ofPlace(String text) {
        return PLACE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** "Har slutat på praktiken, fick jobb": both an end and a beginning, which one counts is for staff to ask. */
    private static boolean elsewhere(String words) {
        return BEGUN.matcher(words).find()
                && KINDS.entrySet().stream()
                        .anyMatch(kind -> kind.getKey().reached()
                                && kind.getValue().matcher(words).find());
    }

    /** Whether the news is plainly good: a congratulation in the wrong place hurts more than a missing one. */
    static boolean good(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return BEGUN.matcher(words).find()
                && !NOT.matcher(words).find()
                && !QUIT.matcher(words).find();
    }

    private static Map<Result, Pattern> kinds() {
        Map<Result, Pattern> kinds = new LinkedHashMap<>();
        kinds.put(Result.PLACEMENT, PLACE);
        kinds.put(Result.OWN_BUSINESS, words("eget företag|egen firma|eget|enskild firma|eget bolag"));
        kinds.put(
                Result.STUDIES,
                words(
                        "komvux|folkhögskol\\w*|högskol\\w*|universitet\\w*|gymnasi\\w*|skola\\w*|utbildning\\w*|kurs\\w*|"
                                + "antagen|pluggar|plugga|studera\\w*|studier\\w*|yh|sfi"));
        kinds.put(
                Result.WORK,
                words(
                        "jobb\\w*|anställ\\w*|tjänst\\w*|timvik\\w*|vikariat\\w*|provanställ\\w*|extrajobb\\w*|heltid|deltid"));
        return kinds;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }
}
