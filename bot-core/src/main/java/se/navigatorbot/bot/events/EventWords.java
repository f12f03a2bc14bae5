package se.navigatorbot.bot.events;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.intents.EventKind;
import se.navigatorbot.intents.When;

/** How activities are spoken of. */
public final class EventWords {

    private static final Set<EventKind> NEUTER =
            Set.of(EventKind.COMPANY_VISIT, EventKind.STUDY_VISIT, EventKind.LANGUAGE_CAFE);

    private final Region region;
    private final Catalogues catalogues;

    public EventWords(Region region, Catalogues catalogues) {
        this.region = region;
        this.catalogues = catalogues;
    }

    /** A text about one activity with {@code {aktivitet}}, {@code {dag}}, {@code {kl}}, {@code {slut}}, {@code {plats}}. */
    public Wording about(String key, Event event) {
        return about(key, event, Map.of());
    }

    public Wording about(String key, Event event, Map<String, String> more) {
        return about(key, event, 0, more);
    }

    /** As {@link #about(String, Event)}, at the own time of whoever has that seat. */
    public Wording about(String key, Event event, int seat) {
        return about(key, event, seat, Map.of());
    }

    /**
     * As {@link #about(String, Event)}; where it is says with whom too, and with what help with the language, for whoever
     * asks about it or has just signed up.
     */
    public Wording told(String key, Event event, int seat, Map<String, String> more) {
        Map<String, String> words = new HashMap<>(more);
        words.put("plats", place(event) + with(event.terms()));
        return about(key, event, seat, words);
    }

    public Wording about(String key, Event event, int seat, Map<String, String> more) {
        Map<String, String> words = new HashMap<>(more);
        words.put("aktivitet", event.title());
        words.putIfAbsent("plats", place(event));
        words.put("slut", SwedishTime.clock(event.endOf(seat).toLocalTime()));
        words.put("center", centre(event));
        return Wording.of(key, words).at(event.startOf(seat));
    }

    /** The name that a text about it is signed with. */
    public String centre(Event event) {
        return region.centre(event.centre()).map(Centre::name).orElse(region.commonName());
    }

    /** Places left; {@link Integer#MAX_VALUE} when there is no limit. */
    public int left(Event event) {
        return event.seats() == 0 ? Integer.MAX_VALUE : Math.max(0, event.seats() - catalogues.taken(event.id()));
    }

    /** A line to choose: {@code CV-verkstad tors 26/11 kl 13, 2 kvar}; the town when it is not the own centre's. */
    String line(Turn turn, Event event, boolean alike) {
        StringBuilder line = new StringBuilder(alike ? "" : event.title() + " ");
        line.append(SwedishTime.shortDay(event.start().toLocalDate()))
                .append(" kl ")
                .append(SwedishTime.clock(event.start().toLocalTime()));
        if (!EventFinder.own(turn, event)) {
            region.centre(event.centre()).ifPresent(centre -> line.append(", ").append(centre.town()));
        }
        int left = left(event);
        if (!event.dropIn() && left < Integer.MAX_VALUE) {
            line.append(left == 0 ? ", fullt" : ", " + left + " kvar");
        }
        return line.toString();
    }

    /** {@code ingen CV-verkstad} or {@code inget studiebesök}. */
    static String none(List<EventKind> kinds) {
        EventKind kind = kinds.get(0);
        String word =
                kind == EventKind.CV_WORKSHOP ? kind.swedish() : kind.swedish().toLowerCase(Locale.ROOT);
        return (NEUTER.contains(kind) ? "inget " : "ingen ") + word;
    }

    /** {@code lördag 28 november}, or {@code då} for anything longer than a day. */
    static String when(List<When> times) {
        When time = times.get(0);
        boolean oneDay =
                times.size() == 1 && !time.to().isAfter(time.day().plusDays(1).atStartOfDay());
        return oneDay ? SwedishTime.day(time.day()) : "då";
    }

    private static String with(Terms terms) {
        String who = Stream.of(terms.leader(), terms.employer())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" och "));
        String help = terms.languageSupport();
        return (who.isEmpty() ? "" : ", med " + who) + (help.isEmpty() ? "" : ". Språkstöd: " + help);
    }

    private String place(Event event) {
        String town = region.centre(event.centre()).map(Centre::town).orElse("");
        return event.place().contains(town) ? event.place() : event.place() + ", " + town;
    }
}
