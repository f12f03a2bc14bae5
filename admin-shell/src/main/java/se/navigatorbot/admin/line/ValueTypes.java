package se.navigatorbot.admin.line;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.DefaultConversionService;

/** From what is typed to what a command takes; an empty word is nothing. */
final class ValueTypes {

    private ValueTypes() {}

    /** @param clock for dates without a year */
    static DefaultConversionService conversion(Clock clock) {
        TypedTime times = new TypedTime(clock);
        DefaultConversionService conversion = new DefaultConversionService();
        conversion.addConverter(String.class, LocalDateTime.class, emptyAsNull(times::dateTime));
        conversion.addConverter(String.class, LocalDate.class, emptyAsNull(times::date));
        conversion.addConverter(String.class, Duration.class, emptyAsNull(Duration::parse));
        conversion.addConverter(String.class, Path.class, emptyAsNull(Path::of));
        return conversion;
    }

    /** What should have been typed. */
    static String wanted(Class<?> type, String typed) {
        String what = "\"" + typed + "\" ";
        if (type == Integer.class) {
            return what + "är inget heltal.";
        }
        if (type == LocalDateTime.class) {
            return what + "är ingen tid. Skriv till exempel 2026-11-26T13:00 eller \"26/11 13.00\".";
        }
        if (type == LocalDate.class) {
            return what + "är inget datum. Skriv till exempel 2026-11-26 eller 26/11.";
        }
        if (type == Duration.class) {
            return what + "är ingen längd. Skriv till exempel PT24H för ett dygn.";
        }
        return what + "går inte att läsa.";
    }

    /** Spring's converters may give null, but are declared for code that never does. */
    @SuppressWarnings("NullAway")
    private static <T> Converter<String, T> emptyAsNull(Converter<String, T> filled) {
        return text -> text.isEmpty() ? null : filled.convert(text);
    }
}
