package se.navigatorbot.admin.line;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 2026-11-26T13:00}, {@code 2026-11-26 13:00}, {@code 26/11 13.00} and the same without a time. */
final class TypedTime {

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern SHORT_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(?:kl\\.? ?)?(\\d{1,2})[:.](\\d{2})(?::00)?");
    private static final Pattern BETWEEN = Pattern.compile("T|\\s+");

    private final Clock clock;

    TypedTime(Clock clock) {
        this.clock = clock;
    }

    /** @throws DateTimeException when it is no time */
    LocalDateTime dateTime(String typed) {
        String[] parts = BETWEEN.split(typed.strip(), 2);
        if (parts.length < 2) {
            throw new DateTimeException("no time of day");
        }
        Matcher time = matched(TIME, parts[1]);
        return date(parts[0]).atTime(LocalTime.of(number(time, 1), number(time, 2)));
    }

    /**
     * A day; without a year the next such day, today included.
     *
     * @throws DateTimeException when it is no date
     */
    LocalDate date(String typed) {
        Matcher iso = ISO_DAY.matcher(typed.strip());
        if (iso.matches()) {
            return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher day = matched(SHORT_DAY, typed.strip());
        LocalDate today = LocalDate.now(clock);
        LocalDate thisYear = LocalDate.of(today.getYear(), number(day, 2), number(day, 1));
        return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
    }

    private static Matcher matched(Pattern pattern, String typed) {
        Matcher matcher = pattern.matcher(typed);
        if (!matcher.matches()) {
            throw new DateTimeException("not of the form");
        }
        return matcher;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
