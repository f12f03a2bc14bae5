package se.navigatorbot.bot.staff;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** Weeks in which a test may say "tomorrow" and mean a workday. */
final class OrdinaryWeek {

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    private OrdinaryWeek() {}

    /** Whether time may be turned from the one moment to the other. */
    static boolean fits(ZonedDateTime now, ZonedDateTime then) {
        return ordinary(then.toLocalDate()) || mondayAfter(now, then);
    }

    /** The weekend after an ordinary week is followed by its Monday, whatever the rest of that week is like. */
    private static boolean mondayAfter(ZonedDateTime now, ZonedDateTime then) {
        return ordinary(now.toLocalDate())
                && then.toLocalDate().equals(now.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    /** From Monday to the Tuesday after, so that "the next workday" is tomorrow. */
    private static boolean ordinary(LocalDate date) {
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return HOLIDAYS.getHolidays(monday, monday.plusDays(8)).isEmpty();
    }
}
