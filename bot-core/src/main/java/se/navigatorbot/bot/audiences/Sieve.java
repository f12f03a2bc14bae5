package se.navigatorbot.bot.audiences;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.placements.LinesFollowed;

/** A filter made ready to be asked about many people at one moment. */
public final class Sieve {

    private final Instant now;
    private final int year;
    private final Map<String, Set<String>> holders;
    private final List<Demand> demands;

    /**
     * @param holders who has a place, by activity that the filter names
     */
    public Sieve(Filter filter, Map<String, Set<String>> holders, Instant now, ZoneId zone) {
        this.now = now;
        this.year = LocalDate.ofInstant(now, zone).getYear();
        this.holders = Map.copyOf(holders);
        this.demands = filter.terms().stream().map(this::demand).toList();
    }

    /** Whether that person is meant. */
    public boolean takes(Row row) {
        return misses(row).isEmpty();
    }

    /** The first demand that the person does not meet. */
    public Optional<Term> misses(Row row) {
        return demands.stream()
                .filter(demand -> demand.test.test(row) == demand.term.not())
                .map(Demand::term)
                .findFirst();
    }

    private Demand demand(Term term) {
        List<String> values = term.values();
        Predicate<Row> test = switch (term.key()) {
            case ALL, LIST, MUNICIPALITY -> row -> true;
            case CENTRE -> row -> in(values, row.homeCentre());
            case PROGRAMME -> row -> row.programmes().stream().anyMatch(values::contains);
            case BRANCH -> values.stream().map(LinesFollowed::of).reduce(row -> false, Predicate::or);
            case LANGUAGE -> row -> values.contains(row.language());
            case COACH -> row -> in(values, row.coach());
            case PERSON -> row -> values.contains(row.id());
            case ACTIVITY -> row -> values.stream().anyMatch(event -> holds(event, row.id()));
            case AGE -> aged(values.stream().map(Ages::read).toList());
            case HEARD -> since(values, true);
            case SILENT -> since(values, false);
        };
        return new Demand(term, test);
    }

    private boolean holds(String event, String person) {
        return holders.getOrDefault(event, Set.of()).contains(person);
    }

    /** Somebody whose year of birth is not known is in no span. */
    private Predicate<Row> aged(List<Ages> spans) {
        return row -> {
            Integer born = row.birthYear();
            return born != null && spans.stream().anyMatch(span -> span.has(year - born));
        };
    }

    private Predicate<Row> since(List<String> values, boolean heard) {
        Instant border = now.minus(Days.read(values.get(0)));
        return row -> (row.lastHeard() != null && row.lastHeard().isAfter(border)) == heard;
    }

    private static boolean in(List<String> values, @Nullable String value) {
        return value != null && values.contains(value);
    }

    private record Demand(Term term, Predicate<Row> test) {}
}
