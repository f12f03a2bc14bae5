package se.navigatorbot.bot.placements;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.navigatorbot.bot.catalogue.PlacementKind;

/** Which sorts of place a message names: "sommarjobb", "lärling", "starta eget". */
final class KindsNamed {

    private static final String COUNTRIES = "utomlands|utlandet|tyskland|danmark|norge|polen|spanien";

    /** "Här eller utomlands", "utomlands också": not abroad alone. */
    private static final Pattern ABROAD_TOO = Pattern.compile(
            "\\b(?:eller|och|även|också)\\b.{0,4}\\b(?:" + COUNTRIES + ")\\b|\\b(?:" + COUNTRIES
                    + ")\\b.{0,2}\\b(?:eller|och|också)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final List<Map.Entry<Pattern, Set<PlacementKind>>> NAMES = List.of(
            entry(words("lärling\\w*"), EnumSet.of(PlacementKind.APPRENTICESHIP)),
            entry(
                    words("sommarjobb\\w*|sommararbet\\w*|feriejobb\\w*|feriepraktik\\w*"),
                    EnumSet.of(PlacementKind.SUMMER_JOB)),
            entry(words("arbetsträn\\w*"), EnumSet.of(PlacementKind.ARBETSTRANING)),
            entry(
                    words("starta eget|eget företag|egen firma|egen verksamhet|driva eget|starta företag"),
                    EnumSet.of(PlacementKind.OWN_BUSINESS)),
            entry(words(COUNTRIES), EnumSet.of(PlacementKind.ABROAD)),
            entry(words("praktik\\w*"), EnumSet.of(PlacementKind.PRAKTIK, PlacementKind.ARBETSTRANING)),
            entry(
                    words("jobb|jobbet|jobben|extrajobb|anställning\\w*"),
                    EnumSet.of(PlacementKind.JOB, PlacementKind.SUMMER_JOB)));

    private KindsNamed() {}

    /** The sorts that are named; none means any. Work or a trainee place abroad is abroad, whatever else it is called. */
    static Set<PlacementKind> in(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        Set<PlacementKind> named = EnumSet.noneOf(PlacementKind.class);
        NAMES.stream()
                .filter(name -> name.getKey().matcher(words).find())
                .forEach(name -> named.addAll(name.getValue()));
        return named.contains(PlacementKind.ABROAD)
                        && !ABROAD_TOO.matcher(words).find()
                ? EnumSet.of(PlacementKind.ABROAD)
                : named;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }
}
