package se.navigatorbot.bot.calendars;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;

/**
 * What other programs may show: a centre's programme for all, a coach's meetings with initials alone. Whoever has a
 * protected identity is "upptagen" and no more.
 */
public final class PublishedCalendars {

    private static final Duration BACK = Duration.ofDays(14);
    private static final Duration AHEAD = Duration.ofDays(183);

    private final Region region;
    private final Catalogues catalogues;
    private final People people;
    private final MeetingUids uids;
    private final InstantSource clock;

    /** @param hidden an id as somebody else may see it: the same each time, and not to be traced back */
    public PublishedCalendars(
            Region region, Catalogues catalogues, People people, UnaryOperator<String> hidden, InstantSource clock) {
        this.region = region;
        this.catalogues = catalogues;
        this.people = people;
        this.uids = new MeetingUids(hidden, region.id());
        this.clock = clock;
    }

    /** The programme of a centre, as an iCalendar; empty when there is no such centre. */
    public Optional<String> programme(String centreId) {
        return region.centre(centreId).map(this::programme);
    }

    /**
     * The meetings of a coach, as an iCalendar.
     *
     * @param met is told the id of everybody whose meeting is shown
     */
    public String meetings(String coach, Consumer<String> met) {
        List<IcsEntry> entries = new ArrayList<>();
        for (Row row : people.rows(row -> meets(row, coach))) {
            people.find(row.id())
                    .ifPresent(person -> person.appointments().stream()
                            .filter(meeting -> meeting.coach().equals(coach))
                            .map(meeting -> entry(person, meeting))
                            .filter(this::near)
                            .forEach(entry -> {
                                entries.add(entry);
                                met.accept(person.id());
                            }));
        }
        entries.sort(Comparator.comparing(IcsEntry::start).thenComparing(IcsEntry::uid));
        return IcsWriter.write("Möten", entries, clock.instant());
    }

    /** Of whoever has too many meetings for a row, the person has to be asked. */
    private static boolean meets(Row row, String coach) {
        return row.meetings() == null
                || row.meetings().stream().anyMatch(meeting -> meeting.coach().equals(coach));
    }

    private String programme(Centre centre) {
        List<IcsEntry> entries = catalogues.current().eventsByStart().stream()
                .filter(event -> event.centre().equals(centre.id()))
                .flatMap(event -> event.starts().stream().map(start -> entry(event, start)))
                .filter(this::near)
                .toList();
        return IcsWriter.write(centre.name(), entries, clock.instant());
    }

    private IcsEntry entry(Event event, LocalDateTime start) {
        Instant from = start.atZone(region.zone()).toInstant();
        boolean first = start.equals(event.start());
        String uid = first ? event.id() : event.id() + "-" + start.toLocalDate();
        return new IcsEntry(
                uid + "@" + region.id(),
                event.version(),
                event.title(),
                from,
                from.plus(Duration.between(event.start(), event.end())),
                event.place(),
                about(event.terms()),
                event.cancelled());
    }

    private static String about(Terms terms) {
        return Stream.of(
                        named("Med", terms.employer()),
                        named("Språkstöd:", terms.languageSupport()),
                        named("Ta med", terms.bring()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String named(String word, String what) {
        return what.isEmpty() ? "" : word + " " + what + ".";
    }

    private IcsEntry entry(Participant person, Appointment meeting) {
        Instant from = meeting.start().atZone(region.zone()).toInstant();
        boolean shown = !person.profile().protectedPerson();
        return new IcsEntry(
                uids.of(person.id(), meeting.id()),
                meeting.version(),
                shown ? "Möte " + initials(person.profile().firstName()) : "upptagen",
                from,
                from.plus(Duration.ofMinutes(meeting.minutes())),
                shown ? meeting.place() : "",
                "",
                !meeting.stands() && meeting.status() != Appointment.Status.ATTENDED);
    }

    private boolean near(IcsEntry entry) {
        Instant now = clock.instant();
        return entry.end().isAfter(now.minus(BACK)) && entry.start().isBefore(now.plus(AHEAD));
    }

    /** "A" or, for two names, "A-B". */
    private static String initials(String name) {
        List<String> letters = new ArrayList<>();
        for (String part : name.strip().split("[\\s-]+")) {
            if (!part.isEmpty()) {
                letters.add(part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT));
            }
        }
        return String.join("-", letters);
    }
}
