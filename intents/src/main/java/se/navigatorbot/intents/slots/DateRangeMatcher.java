package se.navigatorbot.intents.slots;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.slots.TimePiece.Found;
import se.navigatorbot.intents.slots.TimePiece.Span;

/** Days in a row by their first and last: "3-5 jan", "mellan 3 och 5 januari", "28/12-3/1", "28 dec till 3 jan". */
final class DateRangeMatcher {
    private static final int SEARCHED_MONTHS = 12;

    private final LocalDate today;

    DateRangeMatcher(LocalDate today) {
        this.today = today;
    }

    /** A day of a month, 0 when the month was not said, and the place after it. */
    private record Said(int day, int month, int end) {}

    @Nullable
    Found match(TimeText text, int at) {
        boolean led = text.is(at, "mellan", "fran");
        Said first = said(text, led ? at + 1 : at);
        if (first == null) {
            return null;
        }
        boolean joined = text.is(first.end(), "-", "–", "till") || led && text.is(first.end(), "och", "o");
        Said last = joined ? said(text, first.end() + 1) : null;
        return last == null || last.month() == 0 ? null : found(first, last);
    }

    private static @Nullable Said said(TimeText text, int at) {
        int number = text.is(at, "den") ? at + 1 : at;
        int day = text.digits(number);
        if (day < 1 || day > 31) {
            return null;
        }
        if (text.is(number + 1, "/") && text.isNumber(number + 2)) {
            int month = text.digits(number + 2);
            return month < 1 || month > 12 ? null : new Said(day, month, number + 3);
        }
        int after = DateMatcher.afterEnding(text, number);
        int month = MonthNames.month(text.word(after));
        return month < 1 ? new Said(day, 0, after) : new Said(day, month, after + 1);
    }

    private @Nullable Found found(Said first, Said last) {
        LocalDate to = nearest(last.month(), last.day(), YearMonth.from(today), 1);
        LocalDate from = to == null
                ? null
                : nearest(first.month() == 0 ? last.month() : first.month(), first.day(), YearMonth.from(to), -1);
        return to == null || from == null || !from.isBefore(to)
                ? null
                : new Found(new Span(from, to.plusDays(1), true), last.end());
    }

    /** The first such date forward that has not gone, or the last one back; null when there is none in a year. */
    private @Nullable LocalDate nearest(int month, int day, YearMonth from, int step) {
        for (int months = 0; months <= SEARCHED_MONTHS; months++) {
            YearMonth candidate = from.plusMonths((long) step * months);
            boolean right = candidate.getMonthValue() == month && candidate.isValidDay(day);
            if (right && (step < 0 || !candidate.atDay(day).isBefore(today))) {
                return candidate.atDay(day);
            }
        }
        return null;
    }
}
