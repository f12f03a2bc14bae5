package se.navigatorbot.bot.calendars;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;

/** A rule of RFC 5545 such as {@code FREQ=WEEKLY;COUNT=8}, read in local time, so that 13 stays 13 in summer and winter. */
public final class RepeatRule {

    private static final int AT_MOST = 100;
    private static final int YEARS = 2;
    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8}T\\d{6})Z", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    private final String rule;

    private RepeatRule(String rule) {
        this.rule = rule;
    }

    /**
     * @param zone in which an end in UTC is meant
     * @throws CalendarFault when it is no such rule
     */
    public static RepeatRule parse(String text, ZoneId zone) {
        String plain = text.strip().toUpperCase(Locale.ROOT);
        String rule = plain.startsWith("RRULE:") ? plain.substring(6) : plain;
        Matcher until = UNTIL.matcher(rule);
        String local = until.replaceAll(found -> "UNTIL=" + local(found.group(1), zone));
        try {
            new Recur<LocalDateTime>(local);
        } catch (RuntimeException e) {
            throw new CalendarFault(
                    "Regeln för upprepning går inte att läsa. Skriv till exempel FREQ=WEEKLY;COUNT=8.", e);
        }
        return new RepeatRule(local);
    }

    /**
     * All starts from the first on, that one included.
     *
     * @throws CalendarFault when they have no end within two years, or are more than a hundred
     */
    public List<LocalDateTime> starts(LocalDateTime first) {
        List<LocalDateTime> all = within(first, first, first.plusYears(YEARS));
        if (all.size() > AT_MOST) {
            throw new CalendarFault(
                    "Regeln ger fler än " + AT_MOST + " tillfällen. Sätt ett slut med COUNT eller UNTIL.");
        }
        return all.isEmpty() || !all.get(0).equals(first) ? withFirst(first, all) : all;
    }

    /** Those from one moment to another. */
    List<LocalDateTime> within(LocalDateTime first, LocalDateTime from, LocalDateTime to) {
        try {
            return new Recur<LocalDateTime>(rule).getDates(first, from, to, AT_MOST + 1);
        } catch (RuntimeException e) {
            throw new CalendarFault("Regeln för upprepning passar inte ihop med tiden.", e);
        }
    }

    private static List<LocalDateTime> withFirst(LocalDateTime first, List<LocalDateTime> rest) {
        List<LocalDateTime> all = new java.util.ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    private static String local(String utc, ZoneId zone) {
        try {
            return BASIC.format(OffsetDateTime.of(LocalDateTime.parse(utc, BASIC), java.time.ZoneOffset.UTC)
                    .atZoneSameInstant(zone));
        } catch (DateTimeParseException e) {
            throw new CalendarFault("Slutet på upprepningen går inte att läsa.", e);
        }
    }
}
