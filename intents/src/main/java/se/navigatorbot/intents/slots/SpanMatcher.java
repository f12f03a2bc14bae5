package se.navigatorbot.intents.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.slots.TimePiece.Days;
import se.navigatorbot.intents.slots.TimePiece.Found;
import se.navigatorbot.intents.slots.TimePiece.Span;
import se.navigatorbot.intents.slots.TimePiece.Week;

/** Weeks, weekends and months: "nästa v", "v 48", "i helgen", "efter helgen", "i slutet av månaden". ISO weeks. */
final class SpanMatcher {
    private static final int FAR_WEEKS = 26;
    private static final int THIRD_OF_MONTH = 10;

    private final LocalDate today;
    private final LocalDate monday;

    SpanMatcher(LocalDate today) {
        this.today = today;
        this.monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Nullable
    Found match(TimeText text, int at) {
        Found found = week(text, at);
        found = found != null ? found : numberedWeek(text, at);
        found = found != null ? found : weekend(text, at);
        found = found != null ? found : partOf(text, at);
        return found != null ? found : month(text, at);
    }

    private @Nullable Found week(TimeText text, int at) {
        boolean next = text.is(at, "nasta", "nesta", "nxt", "next", "kommande");
        if (next && text.is(at + 1, "vecka", "veckan", "v", "week", "vka") && !text.isNumber(at + 2)) {
            return new Found(new Week(monday.plusWeeks(1), true), at + 2);
        }
        if (text.row(at, "veckan", "efter", "nasta")) {
            return new Found(new Week(monday.plusWeeks(2), true), at + 3);
        }
        if (text.is(at, "forra") && text.is(at + 1, "veckan", "vecka", "v")) {
            return new Found(new Week(monday.minusWeeks(1), true), at + 2);
        }
        return thisWeek(text, at);
    }

    private @Nullable Found thisWeek(TimeText text, int at) {
        if (text.row(at, "den", "har") && text.is(at + 2, "veckan", "vecka", "v")) {
            return new Found(currentWeek(), at + 3);
        }
        if (text.is(at, "denna", "this") && text.is(at + 1, "veckan", "vecka", "v", "week")) {
            return new Found(currentWeek(), at + 2);
        }
        return text.row(at, "i", "veckan") ? new Found(restOfWeek(), at + 2) : null;
    }

    /** On a Sunday people often mean the week that starts tomorrow. */
    private Week currentWeek() {
        return new Week(monday, today.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    private Span restOfWeek() {
        boolean weekend = today.getDayOfWeek().getValue() > 5;
        LocalDate start = weekend ? monday.plusWeeks(1) : today;
        return new Span(start, start.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)), true);
    }

    private @Nullable Found numberedWeek(TimeText text, int at) {
        if (!text.is(at, "v", "vecka", "veckan", "vka", "week", "veckorna")) {
            return null;
        }
        int number = text.is(at + 1, ".") ? at + 2 : at + 1;
        int week = text.digits(number);
        return week < 1 || week > 53 ? null : new Found(comingWeek(week), number + 1);
    }

    private Week comingWeek(int week) {
        int year = today.get(IsoFields.WEEK_BASED_YEAR);
        LocalDate start = startOf(year, week);
        while (start.plusDays(6).isBefore(today) || start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) != week) {
            year++;
            start = startOf(year, week);
        }
        return new Week(start, start.isBefore(today.plusWeeks(FAR_WEEKS)));
    }

    private static LocalDate startOf(int year, int week) {
        LocalDate firstMonday = LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return firstMonday.plusWeeks(week - 1L);
    }

    private @Nullable Found weekend(TimeText text, int at) {
        LocalDate saturday = monday.plusDays(5);
        if (text.row(at, "efter", "helgen")) {
            return new Found(Days.of(monday.plusWeeks(1)), at + 2);
        }
        if (text.is(at, "innan", "fore") && text.is(at + 1, "helgen")) {
            return new Found(new Span(today, saturday, true), at + 2);
        }
        if (text.is(at, "nasta") && text.is(at + 1, "helg")) {
            return new Found(new Span(saturday.plusWeeks(1), saturday.plusDays(9), false), at + 2);
        }
        int word = text.is(at, "i", "till", "pa") ? at + 1 : at;
        return text.is(word, "helgen") ? new Found(new Span(saturday, saturday.plusDays(2), true), word + 1) : null;
    }

    /** "i slutet av månaden", "början på nästa vecka", "resten av veckan". */
    private @Nullable Found partOf(TimeText text, int at) {
        int word = text.is(at, "i", "under") ? at + 1 : at;
        int whole = text.is(word + 1, "av", "pa") ? word + 2 : word + 1;
        if (text.is(word, "resten") && text.is(whole, "veckan")) {
            return new Found(restOfWeek(), whole + 1);
        }
        if (!text.is(word, "slutet", "borjan", "mitten")) {
            return null;
        }
        boolean next = text.is(whole, "nasta");
        int unit = next ? whole + 1 : whole;
        if (text.is(unit, "veckan", "vecka", "v")) {
            return new Found(partOfWeek(text.word(word), next ? monday.plusWeeks(1) : monday), unit + 1);
        }
        YearMonth month = next && text.is(unit, "manad") ? YearMonth.from(today).plusMonths(1) : monthAt(text, unit);
        return month == null ? null : new Found(partOfMonth(text.word(word), month.atDay(1)), unit + 1);
    }

    private static Span partOfWeek(String part, LocalDate start) {
        return switch (part) {
            case "slutet" -> new Span(start.plusDays(3), start.plusDays(5), false);
            case "mitten" -> new Span(start.plusDays(1), start.plusDays(4), false);
            default -> new Span(start, start.plusDays(2), false);
        };
    }

    private static Span partOfMonth(String part, LocalDate first) {
        return switch (part) {
            case "slutet" -> new Span(first.plusDays(2 * THIRD_OF_MONTH), first.plusMonths(1), false);
            case "mitten" -> new Span(first.plusDays(THIRD_OF_MONTH), first.plusDays(2 * THIRD_OF_MONTH), false);
            default -> new Span(first, first.plusDays(THIRD_OF_MONTH), false);
        };
    }

    private @Nullable YearMonth monthAt(TimeText text, int at) {
        if (text.is(at, "manaden", "manad")) {
            return YearMonth.from(today);
        }
        int month = MonthNames.month(text.word(at));
        return month < 1 ? null : coming(month);
    }

    private YearMonth coming(int month) {
        return YearMonth.of(month < today.getMonthValue() ? today.getYear() + 1 : today.getYear(), month);
    }

    private @Nullable Found month(TimeText text, int at) {
        if (text.is(at, "nasta") && text.is(at + 1, "manad")) {
            YearMonth next = YearMonth.from(today).plusMonths(1);
            return new Found(wholeMonth(next), at + 2);
        }
        if (text.is(at, "nasta") && text.is(at + 1, "ar")) {
            LocalDate year = LocalDate.of(today.getYear() + 1, 1, 1);
            return new Found(new Span(year, year.plusYears(1), true), at + 2);
        }
        int word = text.is(at, "i") ? at + 1 : at;
        int month = MonthNames.plainMonth(text.word(word));
        return month < 1 ? null : new Found(wholeMonth(coming(month)), word + 1);
    }

    private static Span wholeMonth(YearMonth month) {
        return new Span(month.atDay(1), month.plusMonths(1).atDay(1), true);
    }
}
