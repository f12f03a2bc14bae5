package se.navigatorbot.intents.slots;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.slots.TimePiece.Found;
import se.navigatorbot.intents.slots.TimePiece.Span;

/** Seasons and feasts as stretches of days: "i jul", "mellandagarna", "efter nyår", "till sommaren". */
final class SeasonMatcher {
    private static final int AFTER_FEAST_DAYS = 10;

    private final LocalDate today;

    SeasonMatcher(LocalDate today) {
        this.today = today;
    }

    @Nullable
    Found match(TimeText text, int at) {
        if (text.is(at, "mellandagarna", "mellandagar")) {
            return found(12, 27, 12, 31, true, at + 1);
        }
        if (text.is(at, "efter") && text.is(at + 1, "nyar", "nyaret")) {
            LocalDate start = coming(1, 1);
            return new Found(new Span(start, start.plusDays(AFTER_FEAST_DAYS), false), at + 2);
        }
        if (text.is(at, "efter") && text.is(at + 1, "jul", "julen", "pask", "pasken")) {
            LocalDate start = text.word(at + 1).startsWith("jul") ? coming(12, 27) : easter().plusDays(2);
            return new Found(new Span(start, start.plusDays(AFTER_FEAST_DAYS), false), at + 2);
        }
        return led(text, at);
    }

    private @Nullable Found led(TimeText text, int at) {
        if (!text.is(at, "i", "till", "over", "under", "pa")) {
            return null;
        }
        return switch (text.word(at + 1)) {
            case "jul", "julen" -> found(12, 24, 12, 27, true, at + 2);
            case "pask", "pasken" -> new Found(new Span(easter().minusDays(2), easter().plusDays(2), true), at + 2);
            case "varen", "var" -> text.dotted(at + 1).startsWith("vå") ? found(3, 1, 6, 1, false, at + 2) : null;
            case "sommar", "sommaren" -> found(6, 1, 9, 1, false, at + 2);
            case "host", "hosten" -> found(9, 1, 12, 1, false, at + 2);
            case "vinter", "vintern" -> found(12, 1, 3, 1, false, at + 2);
            default -> null;
        };
    }

    private LocalDate easter() {
        LocalDate easter = Holidays.easter(today.getYear());
        return easter.plusDays(1).isBefore(today) ? Holidays.easter(today.getYear() + 1) : easter;
    }

    private Found found(int month, int day, int endMonth, int endDay, boolean sure, int end) {
        LocalDate last = coming(endMonth, endDay);
        LocalDate first = LocalDate.of(month > endMonth ? last.getYear() - 1 : last.getYear(), month, day);
        return new Found(new Span(first, last, sure), end);
    }

    /** The next such day after today. */
    private LocalDate coming(int month, int day) {
        LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
        return thisYear.isAfter(today) ? thisYear : thisYear.plusYears(1);
    }
}
