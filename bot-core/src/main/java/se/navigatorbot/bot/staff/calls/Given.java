package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.staff.Refused;

/** Values as a caller gives them: missing, blank or wrong until looked at. */
final class Given {

    private Given() {}

    /**
     * @param name of the value, in Swedish
     * @throws Refused when there is none
     */
    static String text(@Nullable String value, String name) {
        return optional(value).orElseThrow(() -> Refused.badValue(name + " saknas. Inget är ändrat."));
    }

    /** The value without blanks around it; empty when nothing is left. */
    static Optional<String> optional(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    static <T> T present(@Nullable T value, String name) {
        if (value == null) {
            throw Refused.badValue(name + " saknas. Inget är ändrat.");
        }
        return value;
    }

    /** An ISO date, or the other one when none is given. */
    static LocalDate date(@Nullable String value, LocalDate otherwise) {
        return optional(value).map(Given::date).orElse(otherwise);
    }

    static LocalDate date(String value) {
        try {
            return inReach(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            throw Refused.badValue("Datum skrivs som 2026-11-26. Inget är gjort.");
        }
    }

    /** An ISO local date and time. */
    static LocalDateTime localTime(String value) {
        try {
            LocalDateTime at = LocalDateTime.parse(value);
            inReach(at.toLocalDate());
            return at;
        } catch (DateTimeParseException e) {
            throw Refused.badValue("Tid skrivs som 2026-11-26T09:00. Inget är gjort.");
        }
    }

    /** The day, if its year can be meant: far from here no calendar can count on. */
    static LocalDate inReach(LocalDate day) {
        if (day.getYear() < 2000 || day.getYear() > 2099) {
            throw Refused.badValue("Året " + day.getYear() + " kan inte stämma. Inget är ändrat.");
        }
        return day;
    }

    static int between(@Nullable Integer value, int otherwise, int least, int most, String name) {
        int number = value == null ? otherwise : value;
        if (number < least || number > most) {
            throw Refused.badValue(name + " ska vara mellan " + least + " och " + most + ".");
        }
        return number;
    }
}
