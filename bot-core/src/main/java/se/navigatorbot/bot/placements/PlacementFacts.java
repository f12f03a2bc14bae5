package se.navigatorbot.bot.placements;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementTerms;
import se.navigatorbot.bot.catalogue.PlacementTerms.Adaptation;
import se.navigatorbot.bot.catalogue.PlacementTerms.Requirement;
import se.navigatorbot.bot.catalogue.PlacementTerms.Shift;

/**
 * What searches look at, worked out once a placement: from its fields, else from the words that staff wrote.
 *
 * @param licence whether a driving licence is demanded
 * @param hours a week, null when unknown
 * @param shifts when one works as far as is known
 */
record PlacementFacts(
        Placement placement, boolean licence, @Nullable Integer hours, Set<Shift> shifts) {

    private static final Pattern LICENCE = Pattern.compile("k[öo]rkort");
    private static final Pattern NO_LICENCE = Pattern.compile("(utan|inget|inte|ej|inga)\\b.{0,12}k[öo]rkort");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})\\s*(?:h|tim\\p{L}*)\\s*(?:i|/|per)\\s*v");
    private static final Pattern WEEKEND = Pattern.compile("(inga |ej |inte )?(helg|lördag|söndag)");
    private static final Pattern EVENING = Pattern.compile("(inga |ej |inte )?kväll");
    private static final Pattern NIGHT = Pattern.compile("(inga |ej |inte )?(natt|nätter)");

    static PlacementFacts of(Placement placement) {
        PlacementTerms terms = placement.terms();
        String demands = placement.demands().toLowerCase(Locale.ROOT);
        boolean licence = terms.requires().contains(Requirement.LICENCE)
                || LICENCE.matcher(demands).find()
                        && !NO_LICENCE.matcher(demands).find();
        String words = placement.hours().toLowerCase(Locale.ROOT);
        return new PlacementFacts(placement, licence, hours(terms, words), shifts(terms, words));
    }

    /** Whether it is surely no more than that, or can be made so. */
    boolean within(int most) {
        return hours != null && hours <= most || placement.terms().adaptations().contains(Adaptation.HOURS);
    }

    /** Whether it is surely more than that and cannot be less. */
    boolean over(int most) {
        return hours != null && hours > most && !placement.terms().adaptations().contains(Adaptation.HOURS);
    }

    boolean adapts(Set<Adaptation> wanted) {
        return placement.terms().adaptations().containsAll(wanted);
    }

    private static @Nullable Integer hours(PlacementTerms terms, String words) {
        if (terms.hoursAWeek() != null) {
            return terms.hoursAWeek();
        }
        Matcher said = HOURS.matcher(words);
        return said.find() ? Integer.valueOf(said.group(1)) : null;
    }

    private static Set<Shift> shifts(PlacementTerms terms, String words) {
        Set<Shift> shifts = EnumSet.noneOf(Shift.class);
        shifts.addAll(terms.shifts());
        note(shifts, Shift.WEEKEND, WEEKEND, words);
        note(shifts, Shift.EVENING, EVENING, words);
        note(shifts, Shift.NIGHT, NIGHT, words);
        return shifts;
    }

    private static void note(Set<Shift> shifts, Shift shift, Pattern said, String words) {
        Matcher found = said.matcher(words);
        if (found.find() && found.group(1) == null) {
            shifts.add(shift);
        }
    }
}
