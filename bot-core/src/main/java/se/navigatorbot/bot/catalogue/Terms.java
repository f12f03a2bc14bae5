package se.navigatorbot.bot.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who may come to an activity, until when one signs up, and how it runs.
 *
 * @param signUpUntil last moment to sign up, local time; null for until it begins
 * @param programmes ids; whoever takes part in one of them may come; empty for everybody
 * @param fromAge youngest, years; 0 for no limit
 * @param toAge oldest, years, included; 0 for no limit
 * @param slotMinutes length of each person's own time; 0 when all come at once
 * @param sessions starts of the later meetings of a course, local time, in order; each as long as the first
 * @param series id that all of one recurrence share; empty for one that stands alone
 * @param bring what to bring, as participants read it; empty for nothing
 * @param source what another program's calendar calls it that it came from, and when it was to begin there; empty for none
 * @param leader who holds it, as participants read it: first names; empty for nobody named
 * @param employer who takes part from working life, as participants read it; empty for nobody
 * @param languageSupport in which language or how one is helped to understand, as participants read it; empty for none
 */
@RecordBuilder
public record Terms(
        @Nullable LocalDateTime signUpUntil,
        List<String> programmes,
        int fromAge,
        int toAge,
        int slotMinutes,
        List<LocalDateTime> sessions,
        String series,
        String bring,
        String source,
        String leader,
        String employer,
        String languageSupport)
        implements TermsBuilder.With {

    /** Everybody, until it begins, once. */
    public static final Terms OPEN = new Terms(null, List.of(), 0, 0, 0, List.of(), "", "", "", "", "", "");

    public Terms {
        programmes = List.copyOf(programmes);
        sessions = List.copyOf(sessions);
        source = Objects.requireNonNullElse(source, "");
        leader = Objects.requireNonNullElse(leader, "");
        employer = Objects.requireNonNullElse(employer, "");
        languageSupport = Objects.requireNonNullElse(languageSupport, "");
    }

    /** Whether people of such an age come; somebody of whom only the year of birth is known has the doubt. */
    public boolean takesBornIn(int birthYear, int thisYear) {
        int older = thisYear - birthYear;
        return (fromAge == 0 || older >= fromAge) && (toAge == 0 || older - 1 <= toAge);
    }
}
