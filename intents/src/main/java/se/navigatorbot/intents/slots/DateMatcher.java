package se.navigatorbot.intents.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.slots.TimePiece.Days;
import se.navigatorbot.intents.slots.TimePiece.Found;

/** Dates by number or month: "3/12", "den 3:e", "3 dec", "2026-12-03", "sista fredagen i november". Day before month. */
final class DateMatcher {
    private static final int SEARCHED_MONTHS = 60;
    private static final int FAR_MONTHS = 13;
    private static final int FIRST_DAY_IN_WORDS = 4;

    /** "30/2": a clock time beside it means no day at all, least of all today. */
    private static final Days NO_DAY = new Days(List.of(), false);

    private final LocalDate today;

    DateMatcher(LocalDate today) {
        this.today = today;
    }

    @Nullable
    Found match(TimeText text, int at) {
        Found date = iso(text, at);
        date = date != null ? date : slashed(text, at);
        date = date != null ? date : named(text, at);
        date = date != null ? date : ordinalWeekday(text, at);
        date = date != null ? date : lastOfMonth(text, at);
        return date != null ? date : dayNumber(text, at);
    }

    private @Nullable Found iso(TimeText text, int at) {
        boolean dashed =
                text.is(at + 1, "-") && text.is(at + 3, "-") && text.word(at).length() == 4;
        if (dashed && text.glued(at + 1) && text.digits(at + 4) > 0) {
            return found(text.digits(at), text.digits(at + 2), text.digits(at + 4), at + 5);
        }
        String word = text.isNumber(at) ? text.word(at) : "";
        boolean plain = !text.is(at + 1, "-", "/", "+") && !text.is(at - 1, "-", "/", "+");
        if (word.length() == 8 && plain) {
            return compact(word, at + 1);
        }
        return word.length() == 6 && plain ? compact("20" + word, at + 1) : null;
    }

    /** Digits in a row may be the start of a personal number, so they are never sure. */
    private @Nullable Found compact(String word, int end) {
        LocalDate day = day(
                SwedishNumbers.digits(word.substring(0, 4)),
                SwedishNumbers.digits(word.substring(4, 6)),
                SwedishNumbers.digits(word.substring(6)));
        boolean near = day != null && !day.isBefore(today) && day.isBefore(today.plusYears(2));
        return near && day != null ? new Found(new Days(List.of(day), false), end) : null;
    }

    private @Nullable Found slashed(TimeText text, int at) {
        int first = text.is(at, "den") ? at + 1 : at;
        boolean slash =
                text.isNumber(first) && text.is(first + 1, "/") && text.isNumber(first + 2) && !text.is(first - 1, "/");
        if (!slash) {
            return null;
        }
        boolean year = text.is(first + 3, "-", "/") && text.glued(first + 4) && text.isNumber(first + 4);
        int month = text.digits(first + 2);
        return year
                ? found(year(text.digits(first + 4)), month, text.digits(first), first + 5)
                : next(month, text.digits(first), first + 3);
    }

    private static int year(int written) {
        return written < 100 ? 2000 + written : written;
    }

    private @Nullable Found named(TimeText text, int at) {
        int first = text.is(at, "den") ? at + 1 : at;
        int day = dayNumberAt(text, first);
        int afterDay = afterEnding(text, first);
        int month = day < 1 ? -1 : MonthNames.month(text.word(afterDay));
        if (month < 1) {
            return null;
        }
        int dot = text.is(afterDay + 1, ".") ? afterDay + 1 : afterDay;
        boolean year =
                text.word(dot + 1).length() == 4 && text.word(dot + 1).startsWith("20") && text.isNumber(dot + 1);
        return year ? found(text.digits(dot + 1), month, day, dot + 2) : next(month, day, dot + 1);
    }

    private static int dayNumberAt(TimeText text, int at) {
        int digits = text.digits(at);
        return digits > 0 ? digits : SwedishNumbers.ordinal(text.word(at));
    }

    /** The place after "3", "3e", "3:e" or "1:a". */
    static int afterEnding(TimeText text, int at) {
        int next = at + 1;
        if (text.is(next, ":") && text.is(next + 1, "e", "a")) {
            return next + 2;
        }
        return text.isNumber(at) && text.is(next, "e", "a") && text.glued(next) ? next + 1 : next;
    }

    private @Nullable Found ordinalWeekday(TimeText text, int at) {
        int order = text.is(at, "sista") ? -1 : SwedishNumbers.ordinal(text.word(at));
        DayOfWeek day = order == 0 ? null : WeekdayNames.name(text, at + 1);
        if (order < -1 || order > 5 || day == null || !text.is(at + 2, "i")) {
            return null;
        }
        boolean nextMonth = text.is(at + 3, "nasta") && text.is(at + 4, "manad");
        YearMonth month = nextMonth ? YearMonth.from(today).plusMonths(1) : month(text, at + 3);
        int end = nextMonth ? at + 5 : at + 4;
        return month == null || order == -1 && !text.is(at, "sista") ? null : inMonth(month, order, day, end);
    }

    private Found inMonth(YearMonth month, int order, DayOfWeek day, int end) {
        return new Found(Days.of(month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(order, day))), end);
    }

    /** "Sista november", "sista dagen i månaden". */
    private @Nullable Found lastOfMonth(TimeText text, int at) {
        if (!text.is(at, "sista")) {
            return null;
        }
        int named = text.is(at + 1, "dagen", "dan") && text.is(at + 2, "i", "pa") ? at + 3 : at + 1;
        YearMonth month = named == at + 1 && text.is(named, "manaden", "manad") ? null : month(text, named);
        return month == null ? null : new Found(Days.of(month.atEndOfMonth()), named + 1);
    }

    private @Nullable YearMonth month(TimeText text, int at) {
        if (text.is(at, "manaden", "manad")) {
            return YearMonth.from(today);
        }
        int month = MonthNames.month(text.word(at));
        return month < 1 ? null : coming(month);
    }

    /** The month of that number that is going on or comes next. */
    YearMonth coming(int month) {
        return YearMonth.of(month < today.getMonthValue() ? today.getYear() + 1 : today.getYear(), month);
    }

    private @Nullable Found dayNumber(TimeText text, int at) {
        boolean led = text.is(at, "den") && text.isNumber(at + 1);
        boolean ended = text.isNumber(at) && afterEnding(text, at) > at + 1 && text.is(afterEnding(text, at) - 1, "e");
        boolean spoken = text.is(at, "den") && isDayInWords(text, at + 1);
        if (!led && !ended && !spoken) {
            return null;
        }
        int number = led || spoken ? at + 1 : at;
        int wanted = spoken ? SwedishNumbers.ordinal(text.word(number)) : text.digits(number);
        if (wanted < 1 || wanted > 31) {
            return led && wanted < 100 && !text.isUnit(number + 1) ? new Found(NO_DAY, number + 1) : null;
        }
        for (int month = 0; month < FAR_MONTHS; month++) {
            YearMonth candidate = YearMonth.from(today).plusMonths(month);
            if (candidate.isValidDay(wanted) && !candidate.atDay(wanted).isBefore(today)) {
                return new Found(Days.of(candidate.atDay(wanted)), afterEnding(text, number));
            }
        }
        return null;
    }

    /** "Den femte" and no more of it; the first few are rather things in a row, and "den femte platsen" is one too. */
    private static boolean isDayInWords(TimeText text, int at) {
        String after = text.word(at + 1);
        boolean ends = after.isEmpty()
                || !Character.isLetter(after.charAt(0))
                || TimeStarts.at(text, at + 1)
                || text.is(at + 1, "kan", "da", "gar", "funkar", "passar", "tack", "eller", "och", "ar", "istallet");
        return ends && SwedishNumbers.ordinal(text.word(at)) >= FIRST_DAY_IN_WORDS;
    }

    /** The next such date, today included; one that is years away is unsure, one that never comes is no day. */
    private @Nullable Found next(int month, int day, int end) {
        if (month < 1 || month > 12 || day < 1 || day > 99) {
            return null;
        }
        for (int months = 0; months < SEARCHED_MONTHS; months++) {
            YearMonth candidate = YearMonth.from(today).plusMonths(months);
            boolean right = candidate.getMonthValue() == month && candidate.isValidDay(day);
            if (right && !candidate.atDay(day).isBefore(today)) {
                return new Found(new Days(List.of(candidate.atDay(day)), months < FAR_MONTHS), end);
            }
        }
        return new Found(NO_DAY, end);
    }

    private static @Nullable Found found(int year, int month, int day, int end) {
        LocalDate date = day(year, month, day);
        Days days = date == null ? NO_DAY : Days.of(date);
        return month < 1 || month > 12 || day > 99 ? null : new Found(days, end);
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        boolean valid = year > 1900
                && year < 2200
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
        return valid ? LocalDate.of(year, month, day) : null;
    }
}
