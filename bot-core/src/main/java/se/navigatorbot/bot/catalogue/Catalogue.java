package se.navigatorbot.bot.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A snapshot of what the centres offer. Never changes; a change by staff makes a new one.
 *
 * @param version rises with each change in the store
 * @param events by id
 * @param placements by id
 * @param hours exceptions by {@link #hoursKey}
 * @param answers to questions often asked, by id
 * @param dates to apply for an education until, by id
 * @param intakes of groups, by id
 * @param posters of scouts, by word
 */
@RecordBuilder
public record Catalogue(
        long version,
        Map<String, Event> events,
        Map<String, Placement> placements,
        Map<String, HoursException> hours,
        Map<String, Answer> answers,
        Map<String, StudyDate> dates,
        Map<String, Intake> intakes,
        Map<String, Poster> posters)
        implements CatalogueBuilder.With {

    public static final Catalogue EMPTY =
            new Catalogue(0, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public Catalogue {
        events = Map.copyOf(events);
        placements = Map.copyOf(placements);
        hours = Map.copyOf(hours);
        answers = Map.copyOf(answers);
        dates = Map.copyOf(dates);
        intakes = Map.copyOf(intakes);
        posters = Map.copyOf(posters);
    }

    public static String hoursKey(String centre, LocalDate date) {
        return centre + "/" + date;
    }

    public Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    public Optional<Placement> placement(String id) {
        return Optional.ofNullable(placements.get(id));
    }

    public Optional<Intake> intake(String id) {
        return Optional.ofNullable(intakes.get(id));
    }

    public Optional<HoursException> hours(String centre, LocalDate date) {
        return Optional.ofNullable(hours.get(hoursKey(centre, date)));
    }

    /** All activities by start, then id. */
    public List<Event> eventsByStart() {
        return events.values().stream()
                .sorted(Comparator.comparing(Event::start).thenComparing(Event::id))
                .toList();
    }
}
