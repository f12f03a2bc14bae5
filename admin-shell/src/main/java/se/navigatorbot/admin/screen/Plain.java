package se.navigatorbot.admin.screen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as text. */
public final class Plain {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", SWEDISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", SWEDISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", SWEDISH);

    private Plain() {}

    /** A cell: empty for null, {@code ja} or {@code nej}, {@code 2026-11-26 13:00}, lists with commas. */
    public static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean) {
            return (Boolean) value ? "ja" : "nej";
        }
        if (value instanceof LocalDateTime) {
            return EXACT.format((LocalDateTime) value);
        }
        if (value instanceof Collection) {
            return ((Collection<?>) value).stream().map(Plain::cell).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    /** "torsdag 26 november kl 13", as people say it. */
    public static String said(LocalDateTime time) {
        return said(time.toLocalDate()) + " kl "
                + (time.getMinute() == 0 ? Integer.toString(time.getHour()) : CLOCK.format(time));
    }

    /** "torsdag 26 november". */
    public static String said(LocalDate day) {
        return DAY.format(day);
    }

    /** The same care for JSON, where nothing may be lost: such characters are written by number. */
    static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        json.chars().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                escaped.append(String.format("\\u%04x", c));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    /** Nothing that a person wrote may steer the terminal: control and direction characters are left out. */
    public static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .filter(c -> c == ZERO_WIDTH_JOINER || Character.getType(c) != Character.FORMAT)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /** Holds some emoji together; harmless. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;
}
