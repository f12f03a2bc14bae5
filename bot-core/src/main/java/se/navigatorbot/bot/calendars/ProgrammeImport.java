package se.navigatorbot.bot.calendars;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.ShortIds;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.intents.slots.EventKindsNamed;

/**
 * Activities out of another program's calendar. What was taken from there before is known again by its id and the start
 * that it had there, also when staff have moved it or called it off since.
 */
public final class ProgrammeImport {

    private static final int LONGEST_TITLE = 25;

    /**
     * What a calendar adds to a centre's programme.
     *
     * @param added with ids, not stored yet
     * @param kept what stands there already
     * @param withoutHour how many rows have no hour and are left out
     */
    public record Plan(List<Event> added, List<Event> kept, int withoutHour) {

        public Plan {
            added = List.copyOf(added);
            kept = List.copyOf(kept);
        }
    }

    /**
     * @param pattern centre, place, seats and terms that each activity gets; its kind when the title tells none
     * @param source under which what is taken is known again
     */
    public Plan plan(List<CalendarRow> rows, Event pattern, String source, Catalogue catalogue) {
        List<Event> added = new ArrayList<>();
        List<Event> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Map<String, List<Event>> before = catalogue.events().values().stream()
                .filter(event -> event.centre().equals(pattern.centre()))
                .collect(Collectors.groupingBy(
                        event -> withoutStart(event.terms().source())));
        int withoutHour = 0;
        for (CalendarRow row : rows) {
            if (row.wholeDay()) {
                withoutHour++;
            } else if (!row.cancelled() && seen.add(row.uid() + row.start())) {
                Event wanted = event(row, pattern, source);
                List<Event> known = known(wanted, before);
                kept.addAll(known);
                if (known.isEmpty()) {
                    added.add(wanted);
                }
            }
        }
        return new Plan(ShortIds.named(added, catalogue), kept, withoutHour);
    }

    /** Whether staff have given an activity that came from another calendar another time than it had there. */
    static boolean moved(Event event) {
        return !event.terms().source().endsWith(" " + event.start());
    }

    /** What came from that row; else what staff themselves have moved to where the row stands now. */
    private static List<Event> known(Event wanted, Map<String, List<Event>> before) {
        String source = wanted.terms().source();
        List<Event> alike = before.getOrDefault(withoutStart(source), List.of());
        List<Event> same = alike.stream()
                .filter(event -> event.terms().source().equals(source))
                .toList();
        return same.isEmpty()
                ? alike.stream()
                        .filter(event -> event.start().equals(wanted.start()))
                        .toList()
                : same;
    }

    private static String withoutStart(String source) {
        int last = source.lastIndexOf(' ');
        return last < 0 ? source : source.substring(0, last);
    }

    private Event event(CalendarRow row, Event pattern, String source) {
        String title = row.title().isEmpty() ? pattern.kind().swedish() : shortened(row.title());
        Terms terms = pattern.terms().withSource(source + " " + row.uid() + " " + row.start());
        return new Event(
                "",
                1,
                EventKindsNamed.in(row.title()).stream().findFirst().orElse(pattern.kind()),
                title,
                pattern.centre(),
                row.place().isEmpty() ? pattern.place() : row.place(),
                row.start(),
                row.end(),
                pattern.seats(),
                pattern.dropIn(),
                pattern.wholeRegion(),
                false,
                terms);
    }

    /** At most 25 characters, whole words where that can be. */
    static String shortened(String title) {
        String plain = title.strip().replaceAll("\\s+", " ");
        if (plain.length() <= LONGEST_TITLE) {
            return plain;
        }
        String cut = plain.substring(0, LONGEST_TITLE + 1);
        int space = cut.lastIndexOf(' ');
        String words = space > 8 ? cut.substring(0, space) : cut.substring(0, LONGEST_TITLE);
        return words.replaceAll("(?U)[^\\w)]+$", "");
    }
}
