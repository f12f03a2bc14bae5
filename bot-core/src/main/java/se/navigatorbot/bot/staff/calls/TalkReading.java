package se.navigatorbot.bot.staff.calls;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.EmployerTalk;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Rights;

/**
 * The lines of a talk that a caller may read: all of them, or for an employer contact those from the employer's first on.
 * The person has come through the {@link Wall} before.
 */
public final class TalkReading {

    private final People people;

    TalkReading(People people) {
        this.people = people;
    }

    /** The latest. */
    public List<ThreadEntry> latest(Caller caller, Participant person, int atMost) {
        return Rights.readsWholeTalks(caller.role()) ? people.thread(person.id(), atMost) : last(own(person), atMost);
    }

    /** The latest above the line with that id. */
    public List<ThreadEntry> above(Caller caller, Participant person, String line, int atMost) {
        return Rights.readsWholeTalks(caller.role())
                ? people.above(person.id(), line, atMost)
                : last(
                        own(person).stream()
                                .filter(entry ->
                                        !entry.below(line) && !entry.id().equals(line))
                                .toList(),
                        atMost);
    }

    /** The first below the line with that id, empty for the beginning. */
    public List<ThreadEntry> below(Caller caller, Participant person, String line, int atMost) {
        return Rights.readsWholeTalks(caller.role())
                ? people.below(person.id(), line, atMost)
                : own(person).stream()
                        .filter(entry -> line.isEmpty() || entry.below(line))
                        .limit(atMost)
                        .toList();
    }

    /** That one line. */
    public Optional<ThreadEntry> line(Caller caller, Participant person, String line) {
        List<ThreadEntry> all = Rights.readsWholeTalks(caller.role()) ? people.wholeThread(person.id()) : own(person);
        return all.stream().filter(entry -> entry.id().equals(line)).findFirst();
    }

    /** By the place in the talk, since lines of one moment stand on both sides; by time once the first line is swept. */
    private List<ThreadEntry> own(Participant person) {
        @Nullable EmployerTalk employer = person.talk().employer();
        if (employer == null) {
            return List.of();
        }
        List<ThreadEntry> all = people.wholeThread(person.id());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).cause().equals(employer.from())) {
                return all.subList(i, all.size());
            }
        }
        return all.stream()
                .filter(entry -> !entry.at().isBefore(employer.since()))
                .toList();
    }

    private static List<ThreadEntry> last(List<ThreadEntry> lines, int atMost) {
        return lines.subList(Math.max(0, lines.size() - atMost), lines.size());
    }
}
