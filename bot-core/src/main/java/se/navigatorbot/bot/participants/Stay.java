package se.navigatorbot.bot.participants;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time at a workplace.
 *
 * @param id unique within the person
 * @param placement id of the placement, empty when it was never in the catalogue
 * @param kind in staff's words: "praktik", "jobb"
 * @param to last day, null while it is open
 * @param days of the week at work; empty when not known
 * @param begins when the working day begins, null when not known
 * @param ends when it ends, null when not known
 * @param followUps what has been asked and answered since the start, oldest first
 * @param absences days the person told of beforehand; never why
 * @param agreedAt when it was written down
 * @param stopped whether the follow-ups have ended before their time
 */
public record Stay(
        String id,
        String placement,
        String employer,
        String kind,
        LocalDate from,
        @Nullable LocalDate to,
        Set<DayOfWeek> days,
        @Nullable LocalTime begins,
        @Nullable LocalTime ends,
        List<FollowUp> followUps,
        List<LocalDate> absences,
        Instant agreedAt,
        boolean stopped) {

    public Stay {
        days = Set.copyOf(days);
        followUps = List.copyOf(followUps);
        absences = List.copyOf(absences);
    }

    /**
     * A question after the start.
     *
     * @param step which one
     * @param at when it was put or let go
     * @param answer 1 well, 2 so-so, 3 badly; 0 for none
     */
    public record FollowUp(String step, Instant at, int answer) {}

    /** Whether the person is there that day, as far as is known. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether that is a day at work. */
    public boolean works(LocalDate day) {
        return on(day) && (days.isEmpty() || days.contains(day.getDayOfWeek()));
    }

    public boolean asked(String step) {
        return followUps.stream().anyMatch(asked -> asked.step().equals(step));
    }

    public Stay asking(String step, Instant at) {
        List<FollowUp> all = new ArrayList<>(followUps);
        all.add(new FollowUp(step, at, 0));
        return with(all, absences, to, stopped);
    }

    /** With the answer to the question that was put last. */
    public Stay answered(String step, int answer) {
        return with(
                followUps.stream()
                        .map(asked -> asked.step().equals(step) ? new FollowUp(step, asked.at(), answer) : asked)
                        .toList(),
                absences,
                to,
                stopped);
    }

    public Stay absent(LocalDate day) {
        Set<LocalDate> all = new TreeSet<>(absences);
        all.add(day);
        return with(followUps, List.copyOf(all), to, stopped);
    }

    public Stay ended(LocalDate day) {
        return with(followUps, absences, day, true);
    }

    /**
     * As staff know now that it was. Of a day still to come nothing can have been asked.
     *
     * @param first first day
     * @param last last day, null for open
     */
    public Stay corrected(String who, LocalDate first, @Nullable LocalDate last, LocalDate today) {
        List<FollowUp> asked = first.isAfter(today) ? List.of() : followUps;
        boolean still = stopped && last != null;
        return new Stay(id, placement, who, kind, first, last, days, begins, ends, asked, absences, agreedAt, still);
    }

    private Stay with(List<FollowUp> asked, List<LocalDate> away, @Nullable LocalDate last, boolean still) {
        return new Stay(id, placement, employer, kind, from, last, days, begins, ends, asked, away, agreedAt, still);
    }
}
