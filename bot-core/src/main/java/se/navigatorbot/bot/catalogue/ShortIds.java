package se.navigatorbot.bot.catalogue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import se.navigatorbot.intents.EventKind;

/** Ids that staff can say and type: {@code cv-1127} is the CV workshop of 27 November, {@code lager-2} a placement. */
public final class ShortIds {

    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MMdd", Locale.ROOT);

    private ShortIds() {}

    /** An id that no activity has yet; a second one of the day gets a letter. */
    public static String event(EventKind kind, LocalDate date, Catalogue catalogue) {
        String stem = stem(kind.swedish()) + "-" + MONTH_AND_DAY.format(date);
        Predicate<String> taken = id -> catalogue.event(id).isPresent();
        if (!taken.test(stem)) {
            return stem;
        }
        for (char letter = 'b'; letter <= 'z'; letter++) {
            if (!taken.test(stem + letter)) {
                return stem + letter;
            }
        }
        return numbered(stem, taken);
    }

    /** The activities with ids that are free; those of one row share a series, named by the first of them. */
    public static List<Event> row(List<Event> events, Catalogue catalogue) {
        List<Event> named = named(events, catalogue);
        return named.size() < 2
                ? named
                : named.stream()
                        .map(event -> event.withTerms(
                                event.terms().withSeries(named.get(0).id())))
                        .toList();
    }

    /** The activities with ids that are free. */
    public static List<Event> named(List<Event> events, Catalogue catalogue) {
        Map<String, Event> known = new HashMap<>(catalogue.events());
        List<Event> named = new ArrayList<>();
        for (Event event : events) {
            Catalogue soFar = Catalogue.EMPTY.withEvents(known);
            Event own = event.withId(event(event.kind(), event.start().toLocalDate(), soFar));
            known.put(own.id(), own);
            named.add(own);
        }
        return named;
    }

    /** An id that no placement has yet. */
    public static String placement(String branch, Catalogue catalogue) {
        return numbered(stem(branch), id -> catalogue.placement(id).isPresent());
    }

    /**
     * The one id that a placement out of an advertisement gets whoever picks it, so that of two who pick it at once the store
     * takes one. What was closed since leaves the next.
     */
    public static String advertised(String advertisement, Catalogue catalogue) {
        String first = "annons-" + advertisement.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        Predicate<String> closed =
                id -> catalogue.placement(id).filter(Placement::closed).isPresent();
        return closed.test(first) ? numbered(first, closed, 2) : first;
    }

    /** An id out of a title: its first word of four letters or more. */
    public static String named(String title, Predicate<String> taken) {
        String word = Arrays.stream(title.split("[^\\p{L}]+"))
                .filter(part -> part.length() > 3)
                .findFirst()
                .orElse(title);
        return numbered(stem(word), taken);
    }

    private static String numbered(String stem, Predicate<String> taken) {
        return numbered(stem, taken, 1);
    }

    private static String numbered(String stem, Predicate<String> taken, int from) {
        int number = from;
        while (taken.test(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    /** The first word in plain letters, at most eight of them. */
    private static String stem(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        String first = plain.split("[^a-z]+", 2)[0];
        String stem = first.isEmpty() ? "plats" : first;
        return stem.substring(0, Math.min(8, stem.length()));
    }
}
