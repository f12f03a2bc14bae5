package se.navigatorbot.bot.handover;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a member of staff works, and who answers meanwhile.
 *
 * @param days working days of the week; empty for every day on which the centre is open
 * @param leaves times away, oldest first; why is nobody's business and not kept
 * @param substitute user name of who answers on days off, null for those on duty
 */
public record Attendance(
        Set<DayOfWeek> days, List<Leave> leaves, @Nullable String substitute) {

    /** Works whenever the centre is open. */
    public static final Attendance ALWAYS = new Attendance(Set.of(), List.of(), null);

    public Attendance {
        days = Set.copyOf(days);
        leaves = List.copyOf(leaves);
    }

    /**
     * A time away.
     *
     * @param from first day
     * @param to last day
     * @param substitute user name of who answers then, null for the usual one
     */
    public record Leave(
            LocalDate from, LocalDate to, @Nullable String substitute) {

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Whether it is a working day of theirs, whatever the centre does. */
    public boolean worksOn(LocalDate day) {
        return onLeave(day).isEmpty() && (days.isEmpty() || days.contains(day.getDayOfWeek()));
    }

    /** The leave that takes in that day. */
    public Optional<Leave> onLeave(LocalDate day) {
        return leaves.stream().filter(leave -> leave.covers(day)).findFirst();
    }

    /** User name of who answers on a day off; empty for those on duty, and on a working day. */
    public Optional<String> substituteOn(LocalDate day) {
        if (worksOn(day)) {
            return Optional.empty();
        }
        return onLeave(day)
                .flatMap(leave -> Optional.ofNullable(leave.substitute()))
                .or(() -> Optional.ofNullable(substitute));
    }

    /** With one time away more; one that begins on the same day gives way to it. */
    public Attendance away(Leave leave) {
        List<Leave> all = new ArrayList<>(back(leave.from()).leaves);
        all.add(leave);
        all.sort(Comparator.comparing(Leave::from));
        return withLeaves(all);
    }

    /** Without the time away that begins on that day. */
    public Attendance back(LocalDate from) {
        return withLeaves(
                leaves.stream().filter(leave -> !leave.from().equals(from)).toList());
    }

    public Attendance withDays(Set<DayOfWeek> value, @Nullable String usualSubstitute) {
        return new Attendance(value, leaves, usualSubstitute);
    }

    public Attendance withLeaves(List<Leave> value) {
        return new Attendance(days, value, substitute);
    }
}
