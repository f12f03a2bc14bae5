package se.navigatorbot.bot.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.intents.When;

/** Activities that lie ahead and that the person may come to: those of the own centre and those for the whole region. */
public final class EventFinder {

    private EventFinder() {}

    /** What fits, by start; the own centre's first among those that start together. */
    public static List<Event> find(Turn turn, EventQuery query) {
        return turn.catalogue().eventsByStart().stream()
                .filter(event -> event.comes(turn.local()))
                .filter(event -> mayCome(turn, event))
                .filter(event -> query.centre()
                        .map(centre -> centre.id().equals(event.centre()))
                        .orElse(true))
                .filter(event -> query.kinds().isEmpty() || query.kinds().contains(event.kind()))
                .filter(event ->
                        query.times().isEmpty() || query.times().stream().anyMatch(time -> begins(event, time)))
                .sorted(Comparator.comparing(Event::start).thenComparing(event -> !own(turn, event)))
                .toList();
    }

    /** The next one to name: the own centre's, else the first of another. */
    public static Optional<Event> next(Turn turn, EventQuery query) {
        List<Event> found = find(turn, query);
        return found.stream()
                .filter(event -> own(turn, event))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /**
     * Whether the event is for people of that person's centre, programmes and age; what is not known of a person speaks
     * for coming.
     */
    public static boolean mayCome(Turn turn, Event event) {
        String home = turn.person().profile().homeCentre();
        boolean place = event.wholeRegion() || home == null || home.equals(event.centre());
        return place
                && fits(turn.person().profile(), event.terms(), turn.local().getYear());
    }

    private static boolean fits(Profile profile, Terms terms, int year) {
        boolean group =
                terms.programmes().isEmpty() || terms.programmes().stream().anyMatch(profile.programmes()::contains);
        Integer born = profile.birthYear();
        return group && (born == null || terms.takesBornIn(born, year));
    }

    /** Whether it is arranged by the person's own centre. */
    public static boolean own(Turn turn, Event event) {
        return event.centre().equals(turn.person().profile().homeCentre());
    }

    private static boolean begins(Event event, When time) {
        boolean sameDay =
                time.kind() == When.Kind.DATETIME && event.start().toLocalDate().equals(time.day());
        return sameDay || !event.start().isBefore(time.from()) && event.start().isBefore(time.to());
    }
}
