package se.navigatorbot.bot.staff.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.audiences.Filter;
import se.navigatorbot.bot.audiences.FilterText;
import se.navigatorbot.bot.audiences.Key;
import se.navigatorbot.bot.audiences.NamedList;
import se.navigatorbot.bot.audiences.NamedLists;
import se.navigatorbot.bot.audiences.Term;
import se.navigatorbot.bot.broadcasts.Wanted;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.staffapi.BroadcastsApi.NewBroadcast;
import se.navigatorbot.intents.Subject;

/** Reads whom a caller means: names become ids, kept lists become what they stand for, and only own centres remain. */
final class AudienceReading {

    private final Places places;
    private final NamedLists lists;
    private final StaffAccounts accounts;
    private final People people;

    AudienceReading(Places places, NamedLists lists, StaffAccounts accounts, People people) {
        this.places = places;
        this.lists = lists;
        this.accounts = accounts;
        this.people = people;
    }

    Wanted wanted(Caller caller, NewBroadcast given, String text, Catalogue catalogue) {
        boolean notice = Boolean.TRUE.equals(given.notice());
        Filter filter = opened(caller, filter(given));
        if (!Rights.may(caller.role(), Action.PARTICIPANT_READ)
                && filter.terms().stream().anyMatch(term -> term.key() == Key.PERSON)) {
            throw Refused.badValue("Du ser antal, inte enskilda deltagare. Välj grupper i stället. Inget är skickat.");
        }
        Set<String> centres = centres(caller, given, filter);
        Filter rest = named(caller, filter.without(Key.CENTRE).without(Key.MUNICIPALITY), catalogue);
        return new Wanted(text, subject(given, notice), centres, rest, event(given, catalogue), notice);
    }

    private static Subject subject(NewBroadcast given, boolean notice) {
        if (notice) {
            return Subject.TIDER;
        }
        Subject subject = Words.subject(Given.text(given.subject(), "Ämne"));
        if (subject == Subject.TIDER) {
            throw Refused.badValue("Ett utskick handlar om aktiviteter eller praktik. Inget är skickat.");
        }
        return subject;
    }

    private static @Nullable String event(NewBroadcast given, Catalogue catalogue) {
        Optional<String> event = Given.optional(given.event());
        if (event.isPresent() && catalogue.event(event.get()).isEmpty()) {
            throw Refused.badValue("Det finns ingen aktivitet " + event.get() + ". Inget är skickat.");
        }
        return event.orElse(null);
    }

    private static Filter filter(NewBroadcast given) {
        String to = given.to();
        List<Term> terms =
                new ArrayList<>(to == null ? List.of() : FilterText.read(to).terms());
        add(terms, Key.CENTRE, given.centres());
        add(terms, Key.MUNICIPALITY, given.municipalities());
        add(terms, Key.PROGRAMME, given.programmes());
        add(terms, Key.BRANCH, given.branches());
        return new Filter(terms);
    }

    private static void add(List<Term> terms, Key key, List<String> values) {
        List<String> words = values.stream()
                .map(value -> value.strip().toLowerCase(Locale.forLanguageTag("sv")))
                .filter(value -> !value.isEmpty())
                .toList();
        if (!words.isEmpty()) {
            terms.add(new Term(key, false, words));
        }
    }

    /** A list may not name another one. */
    private Filter opened(Caller caller, Filter filter) {
        List<Term> terms = new ArrayList<>();
        for (Term term : filter.terms()) {
            if (term.key() != Key.LIST) {
                terms.add(term);
                continue;
            }
            if (term.not() || term.values().size() != 1) {
                throw Refused.badValue("Ange en lista i taget, som lista=namn. Inget är skickat.");
            }
            NamedList list = lists.find(term.values().get(0))
                    .filter(found -> found.centres().stream().anyMatch(caller::belongsTo))
                    .orElseThrow(() -> Refused.badValue(
                            "Det finns ingen lista " + term.values().get(0) + ". Inget är skickat."));
            terms.addAll(FilterText.read(list.text()).terms());
        }
        return new Filter(terms);
    }

    /** The own centres that meet every demand on centre and municipality, as the other demands have to be met. */
    private Set<String> centres(Caller caller, NewBroadcast given, Filter filter) {
        Set<String> centres = new TreeSet<>(places.toRead(caller, null));
        for (Term term : filter.terms()) {
            if (term.key() == Key.CENTRE || term.key() == Key.MUNICIPALITY) {
                Set<String> named = new TreeSet<>();
                term.values().forEach(value -> named.add(centre(caller, term.key(), value)));
                centres.removeIf(centre -> named.contains(centre) == term.not());
            }
        }
        if (centres.isEmpty()) {
            throw Refused.badValue(
                    "Inget centrum blir kvar. Skriv flera med komma, som centrum=ronneby,karlshamn. Inget är skickat.");
        }
        if (Boolean.TRUE.equals(given.notice()) && centres.size() > 1) {
            throw Refused.badValue(
                    "Ett besked om dagen gäller ett centrum. Ange vilket med --centre. Inget är skickat.");
        }
        return centres;
    }

    private String centre(Caller caller, Key key, String named) {
        return key == Key.CENTRE ? places.toChange(caller, named).id() : centreOf(caller, named);
    }

    private String centreOf(Caller caller, String municipality) {
        Centre centre = places.region()
                .centreOf(places.municipality(municipality))
                .orElseThrow(() -> Refused.badValue("Kommunen har inget centrum. Inget är skickat."));
        return places.toChange(caller, centre.id()).id();
    }

    private Filter named(Caller caller, Filter filter, Catalogue catalogue) {
        return new Filter(filter.terms().stream()
                .map(term -> new Term(
                        term.key(),
                        term.not(),
                        term.values().stream()
                                .map(value -> named(caller, term.key(), value, catalogue))
                                .toList()))
                .toList());
    }

    private String named(Caller caller, Key key, String value, Catalogue catalogue) {
        return switch (key) {
            case PROGRAMME -> programme(value);
            case LANGUAGE -> Languages.code(value);
            case COACH -> value.equals("jag") ? caller.user() : coach(value);
            case PERSON -> person(caller, value);
            case ACTIVITY ->
                catalogue
                        .event(value)
                        .map(event -> event.id())
                        .orElseThrow(
                                () -> Refused.badValue("Det finns ingen aktivitet " + value + ". Inget är skickat."));
            default -> value;
        };
    }

    /** Also one who has left. A name typed wrongly would else leave nobody out. */
    private String coach(String value) {
        if (accounts.find(value).isEmpty()) {
            throw Refused.badValue("Det finns ingen coach " + value + ". Inget är skickat.");
        }
        return value;
    }

    private String person(Caller caller, String value) {
        return people.find(value)
                .filter(person -> caller.belongsTo(
                        Optional.ofNullable(person.profile().homeCentre()).orElse("")))
                .map(Participant::id)
                .orElseThrow(() ->
                        Refused.badValue("Det finns ingen deltagare " + value + " på dina centrum. Inget är skickat."));
    }

    private String programme(String value) {
        return places.region().programmes().stream()
                .filter(programme -> programme.id().equalsIgnoreCase(value)
                        || programme.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(
                        () -> Refused.badValue("Programmet " + value + " finns inte i regionen. Inget är skickat."))
                .id();
    }
}
