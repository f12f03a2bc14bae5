package se.navigatorbot.bot.placements;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.PlacementKind;
import se.navigatorbot.bot.catalogue.PlacementTerms.Adaptation;
import se.navigatorbot.bot.catalogue.PlacementTerms.Shift;

/**
 * What somebody needs of a place, as said in a message ("utan körkort", "max halvdag", "inga helger") or noted by staff
 * among practical needs.
 *
 * @param noLicence the person has none
 * @param mostHours at most that many a week, null for any
 * @param never when the person does not work
 * @param adapted what has to be adapted
 * @param withoutCar the way there must be possible by bus
 * @param kinds the only sorts of place that are wanted, none for any; kept wishes alone name them
 */
record Needs(
        boolean noLicence,
        @Nullable Integer mostHours,
        Set<Shift> never,
        Set<Adaptation> adapted,
        boolean withoutCar,
        Set<PlacementKind> kinds) {

    static final Needs NONE = new Needs(false, null, Set.of(), Set.of(), false, Set.of());

    private static final int HALF = 20;
    private static final int DAYS = 5;

    private static final Pattern NO_LICENCE = words(
            "(utan|inget|inte|ej|saknar|slipper|inga)\\b.{0,14}k[öo]rkort|k[öo]rkort\\s+(saknas|har jag inte)|k[öo]rkortsfri\\w*");
    private static final Pattern HALF_DAY = words(
            "halvdag\\w*|halvtid|deltid|(få|färre|kortare|korta|inte så många)\\s+(timmar|dagar|pass)|halva dagar");
    private static final Pattern HOURS =
            words("(max|högst|bara|under|mest)\\s*(\\d{1,2})\\s*(h|t|tim\\w*)(\\s*(/|per|om|i)?\\s*(dag|dan|dagen))?");
    private static final Pattern NO_WEEKENDS = words(
            "(inga|inte|ej|aldrig|utan|slipp\\w*|ledig\\w*)\\b[^.?!]{0,18}\\bhelg\\w*|(bara|endast) (på )?vardag\\w*");
    private static final Pattern NO_EVENINGS = words(
            "(inga|inte|ej|aldrig|utan|slipp\\w*|ledig\\w*)\\b[^.?!]{0,18}\\bkväll\\w*|(bara|endast)?\\s*(dagtid|på dagarna)");
    private static final Pattern NO_NIGHTS = words(
            "(inga|inte|ej|aldrig|utan|slipp\\w*)\\b[^.?!]{0,18}\\b(natt\\w*|nätter\\w*)|(bara|endast)?\\s*(dagtid|på dagarna)");
    private static final Pattern PREMISES = words("hiss|rullstol\\w*|trappfri\\w*|lugn\\w*|tyst\\w*");
    private static final Pattern INSTRUCTION = words("instruktion\\w*|bildstöd|skriftlig\\w*");
    private static final Pattern TASKS = words("(anpassade|lätta|lättare) uppgifter|inte lyfta|inga tunga lyft");
    private static final Pattern NO_CAR = words(
            "(utan|ingen|inte|ej|saknar)\\b.{0,10}\\bbil|åka buss|(med|ta) buss\\w*|kollektivt|jag når|busshåll\\w*");

    Needs {
        never = Set.copyOf(never);
        adapted = Set.copyOf(adapted);
        kinds = Set.copyOf(kinds);
    }

    /** What a message says of them. */
    static Needs in(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        Set<Shift> never = EnumSet.noneOf(Shift.class);
        note(never, Shift.WEEKEND, NO_WEEKENDS, words);
        note(never, Shift.EVENING, NO_EVENINGS, words);
        note(never, Shift.NIGHT, NO_NIGHTS, words);
        Set<Adaptation> adapted = EnumSet.noneOf(Adaptation.class);
        note(adapted, Adaptation.PREMISES, PREMISES, words);
        note(adapted, Adaptation.INSTRUCTION, INSTRUCTION, words);
        note(adapted, Adaptation.TASKS, TASKS, words);
        return new Needs(
                NO_LICENCE.matcher(words).find(),
                hours(words),
                never,
                adapted,
                NO_CAR.matcher(words).find(),
                Set.of());
    }

    /** What staff have noted, {@code få timmar, hiss}, and what {@link FollowedNeeds} has kept. */
    static Needs noted(List<String> needs) {
        if (needs.isEmpty()) {
            return NONE;
        }
        Needs said = in(String.join(". ", needs));
        return new Needs(
                said.noLicence, said.mostHours, said.never, said.adapted, said.withoutCar, FollowedNeeds.kept(needs));
    }

    /** A message in small letters without the words in which it says no to what it needs: "inga helger" is no stop. */
    static String without(String message) {
        String rest = message;
        for (Pattern need : List.of(NO_LICENCE, NO_WEEKENDS, NO_EVENINGS, NO_NIGHTS, TASKS, NO_CAR, HALF_DAY)) {
            rest = need.matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    boolean none() {
        return equals(NONE);
    }

    /** Whether the place surely meets them; when one works may be unknown. */
    boolean met(PlacementFacts place) {
        return !contradicted(place) && (mostHours == null || place.within(mostHours)) && place.adapts(adapted);
    }

    /**
     * Whether nothing that is known speaks against telling of the place unasked, and what has to be adapted can be. Hours
     * that are not known do not: they can be asked for.
     */
    boolean suits(PlacementFacts place) {
        return !contradicted(place) && place.adapts(adapted);
    }

    /** Whether something that is known of the place speaks against it. */
    boolean contradicted(PlacementFacts place) {
        return !kinds.isEmpty() && !kinds.contains(place.placement().kind())
                || noLicence && place.licence()
                || mostHours != null && place.over(mostHours)
                || never.stream().anyMatch(place.shifts()::contains);
    }

    private static @Nullable Integer hours(String words) {
        Matcher said = HOURS.matcher(words);
        if (said.find()) {
            int number = Integer.parseInt(said.group(2));
            return said.group(4) == null ? number : number * DAYS;
        }
        return HALF_DAY.matcher(words).find() ? HALF : null;
    }

    private static <E> void note(Set<E> all, E one, Pattern said, String words) {
        if (said.matcher(words).find()) {
            all.add(one);
        }
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }
}
