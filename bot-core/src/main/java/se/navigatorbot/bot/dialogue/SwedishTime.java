package se.navigatorbot.bot.dialogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Days and hours as people read them. */
public final class SwedishTime {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", SWEDISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d/M", SWEDISH);

    private SwedishTime() {}

    /** {@code torsdag 26 november}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code tor 26/11}, for lists. */
    public static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    /** {@code 13} or {@code 13.30}. */
    public static String clock(LocalTime time) {
        return time.getMinute() == 0
                ? Integer.toString(time.getHour())
                : time.getHour() + "." + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }

    /** {@code i morgon torsdag 26 november} or {@code i dag …} when it is that near, else as {@link #day}. */
    public static String relative(LocalDate date, LocalDate today) {
        if (date.equals(today)) {
            return "i dag " + day(date);
        }
        return date.equals(today.plusDays(1)) ? "i morgon " + day(date) : day(date);
    }

    /** {@code dag}, {@code kl} and {@code rel} of a time that a text speaks of while another one says how urgent it is. */
    public static Map<String, String> told(LocalDateTime at) {
        String day = day(at.toLocalDate());
        return Map.of("dag", day, "kl", clock(at.toLocalTime()), "rel", day);
    }
}
