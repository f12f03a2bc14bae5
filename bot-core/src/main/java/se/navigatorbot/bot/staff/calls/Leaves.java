package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.util.List;
import se.navigatorbot.bot.handover.Attendance;
import se.navigatorbot.bot.handover.Attendance.Leave;
import se.navigatorbot.bot.staff.AttendanceBook;
import se.navigatorbot.bot.staff.StaffAtHand;

/** Days off of coaches, in the one place where booking and the way to a human read them. */
final class Leaves {

    private final AttendanceBook book;
    private final StaffAtHand staff;

    Leaves(AttendanceBook book, StaffAtHand staff) {
        this.book = book;
        this.staff = staff;
    }

    /** By beginning. */
    List<Leave> of(String user) {
        return book.days().getOrDefault(user, Attendance.ALWAYS).leaves();
    }

    boolean has(String user, LocalDate day) {
        return of(user).stream().anyMatch(leave -> leave.covers(day));
    }

    void away(String user, LocalDate from, LocalDate to) {
        book.change(user, attendance -> attendance.away(new Leave(from, to, null)));
        staff.changed();
    }

    /** Takes back what begins on that day. */
    void back(String user, LocalDate from) {
        book.change(user, attendance -> attendance.back(from));
        staff.changed();
    }
}
