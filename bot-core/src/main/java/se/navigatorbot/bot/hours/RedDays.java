package se.navigatorbot.bot.hours;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Public holidays of Sweden, with the names people use: lag (1989:253) om allmänna helgdagar as it reads since 2005, and
 * the three eves that count as holidays at work.
 */
final class RedDays {

    private static final String MIDSUMMER_EVE = "midsommarafton";
    private static final String CHRISTMAS_EVE = "julafton";
    private static final String NEW_YEARS_EVE = "nyårsafton";

    /** Free by custom, not red by law. */
    private static final Set<String> EVES = Set.of(MIDSUMMER_EVE, CHRISTMAS_EVE, NEW_YEARS_EVE);

    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    /** The name of the day when nobody works, eves included; empty for an ordinary day. */
    Optional<String> name(LocalDate date) {
        return Optional.ofNullable(
                years.computeIfAbsent(date.getYear(), RedDays::year).get(date));
    }

    /** Whether the day after is red by law. */
    boolean before(LocalDate date) {
        return name(date.plusDays(1)).filter(name -> !EVES.contains(name)).isPresent();
    }

    private static Map<LocalDate, String> year(int year) {
        Map<LocalDate, String> names = new HashMap<>();
        names.put(LocalDate.of(year, Month.JANUARY, 1), "nyårsdagen");
        names.put(LocalDate.of(year, Month.JANUARY, 6), "trettondedag jul");
        names.put(LocalDate.of(year, Month.MAY, 1), "första maj");
        names.put(LocalDate.of(year, Month.JUNE, 6), "nationaldagen");
        LocalDate midsummer = LocalDate.of(year, Month.JUNE, 20).with(nextOrSame(SATURDAY));
        names.put(midsummer.minusDays(1), MIDSUMMER_EVE);
        names.put(midsummer, "midsommardagen");
        names.put(LocalDate.of(year, Month.OCTOBER, 31).with(nextOrSame(SATURDAY)), "alla helgons dag");
        names.put(LocalDate.of(year, Month.DECEMBER, 24), CHRISTMAS_EVE);
        names.put(LocalDate.of(year, Month.DECEMBER, 25), "juldagen");
        names.put(LocalDate.of(year, Month.DECEMBER, 26), "annandag jul");
        names.put(LocalDate.of(year, Month.DECEMBER, 31), NEW_YEARS_EVE);
        // Last, since Ascension Day may fall on the first of May.
        aroundEaster(easter(year), names);
        return names;
    }

    private static void aroundEaster(LocalDate easter, Map<LocalDate, String> names) {
        names.put(easter.minusDays(2), "långfredagen");
        names.put(easter, "påskdagen");
        names.put(easter.plusDays(1), "annandag påsk");
        names.put(easter.plusDays(39), "Kristi himmelsfärdsdag");
        names.put(easter.plusDays(49), "pingstdagen");
    }

    /** The Sunday after the first church full moon of spring, in the Gregorian calendar. */
    static LocalDate easter(int year) {
        int century = year / 100;
        int moonYear = year % 19;
        int sunCorrection = century - century / 4;
        int moonCorrection = (8 * century + 13) / 25;
        int moon = Math.floorMod(19 * moonYear + sunCorrection - moonCorrection + 15, 30);
        // Two moon dates of the table are moved, so that no two years of a cycle share one.
        boolean moved = moon == 29 || (moon == 28 && moonYear > 10);
        LocalDate fullMoon = LocalDate.of(year, Month.MARCH, 21).plusDays(moved ? moon - 1L : moon);
        return fullMoon.plusDays(7L - fullMoon.getDayOfWeek().getValue() % 7);
    }
}
