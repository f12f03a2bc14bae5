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

    /** One that begins, written down at that moment. */
    public static Enrolment begun(
            String id, String programme, String municipality, LocalDate from, @Nullable String coach, Instant now) {
        return new Enrolment(
                id,
                programme,
                municipality,
                from,
                null,
                null,
                coach == null ? "" : coach,
                List.of(new Change(from, now)),
                "");
    }

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
        List<Change> all = changed(to == null || day.isBefore(to) ? day : to, now);
        return new Enrolment(id, programme, municipality, from, day, what, coach, all, asked);
    }

    /** With another first day or municipality than was written. */
    public Enrolment corrected(LocalDate first, String where, Instant now) {
        LocalDate since = first.isBefore(from) ? first : from;
        return new Enrolment(id, programme, where, first, to, result, coach, changed(since, now), asked);
    }

    /** As if it had never ended. */
    public Enrolment reopened(Instant now) {
        return to == null
                ? this
                : new Enrolment(id, programme, municipality, from, null, null, coach, changed(to, now), "");
    }

    /** Written anew as a whole, so that every month it lies in is handed in again. */
    public Enrolment again(Instant now) {
        return corrected(from, municipality, now);
    }

    /** With that coach while it runs; whoever had it at the end stays its coach. */
    public Enrolment coached(@Nullable String user) {
        return to != null || user == null
                ? this
                : new Enrolment(id, programme, municipality, from, null, result, user, changes, asked);
    }

    private List<Change> changed(LocalDate day, Instant now) {
        List<Change> all = new ArrayList<>(changes);
        all.add(new Change(day, now));
        return all;
    }

    /** The same with one more question put; no correction. */
    public Enrolment asking(String question) {
        String all = asked.isEmpty() ? question : asked + "," + question;
        return new Enrolment(id, programme, municipality, from, to, result, coach, changes, all);
    }
}
