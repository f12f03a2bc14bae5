package se.navigatorbot.bot.hours;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Public holidays of Sweden, with the names people use. */
final class RedDays {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("NEW_YEAR", "nyårsdagen"),
            Map.entry("EPIPHANY", "trettondedag jul"),
            Map.entry("christian.GOOD_FRIDAY", "långfredagen"),
            Map.entry("christian.EASTER", "påskdagen"),
            Map.entry("christian.EASTER_MONDAY", "annandag påsk"),
            Map.entry("LABOUR_DAY", "första maj"),
            Map.entry("christian.ASCENSION_DAY", "Kristi himmelsfärdsdag"),
            Map.entry("christian.PENTECOST", "pingstdagen"),
            Map.entry("NATIONAL_DAY", "nationaldagen"),
            Map.entry("MIDSUMMER_EVE", "midsommarafton"),
            Map.entry("MIDSUMMER", "midsommardagen"),
            Map.entry("ALL_SAINTS", "alla helgons dag"),
            Map.entry("CHRISTMAS_EVE", "julafton"),
            Map.entry("CHRISTMAS", "juldagen"),
            Map.entry("BOXING_DAY", "annandag jul"),
            Map.entry("NEW_YEARS_EVE", "nyårsafton"));

    /** Free by custom, not red by law. */
    private static final Set<String> EVES = Set.of("midsommarafton", "julafton", "nyårsafton");

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
        Map<LocalDate, String> names = new ConcurrentHashMap<>();
        for (Holiday holiday : Calendar.SWEDEN.getHolidays(Year.of(year))) {
            String key = holiday.getPropertiesKey();
            String name = NAMES.getOrDefault(key, "helgdag");
            // Ascension Day may fall on the first of May, and is what people then call the day.
            names.merge(holiday.getDate(), name, (one, other) -> key.startsWith("christian.") ? other : one);
        }
        return names;
    }

    /** Read on first use, since it parses a file. */
    private static final class Calendar {
        static final HolidayManager SWEDEN =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
    }
}
