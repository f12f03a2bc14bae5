package se.navigatorbot.bot.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Time in a programme.
 *
 * @param id unique within the person
 * @param programme id of the region file's programme
 * @param municipality of the home centre at that time; empty when not known
 * @param to last day, null while it runs
 * @param result what it came to, null while it runs
 * @param coach user name at the end or now, so that history stays with it
 * @param changes what was written or corrected when, oldest first
 * @param asked which questions after the end have been put: {@code exit-1}, {@code exit-6}, joined by a comma
 */
public record Enrolment(
        String id,
        String programme,
        String municipality,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Result result,
        String coach,
        List<Change> changes,
        String asked) {

    public Enrolment {
        changes = List.copyOf(changes);
    }

    /**
     * Something was written.
     *
     * @param day the earliest day of which something else is true since then
     */
    public record Change(LocalDate day, Instant at) {}

    /** When this was last written. */
    public Instant changedAt() {
        return changes.isEmpty()
                ? Instant.EPOCH
                : changes.get(changes.size() - 1).at();
    }

    /** Whether the person takes part that day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether the person takes part on any day from the first to the last. */
    public boolean within(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (to == null || !to.isBefore(first));
    }

    public Enrolment ended(LocalDate day, Result what, Instant now) {
        List<Change> all = new ArrayList<>(changes);
        all.add(new Change(to == null || day.isBefore(to) ? day : to, now));
        return new Enrolment(id, programme, municipality, from, day, what, coach, all, asked);
    }

    /** The same with one more question put; no correction. */
    public Enrolment asking(String question) {
        String all = asked.isEmpty() ? question : asked + "," + question;
        return new Enrolment(id, programme, municipality, from, to, result, coach, changes, all);
    }
}
