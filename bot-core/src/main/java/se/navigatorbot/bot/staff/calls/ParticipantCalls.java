package se.navigatorbot.bot.staff.calls;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.links.StoredLinkCodes;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.registration.NewId;
import se.navigatorbot.bot.registration.RegisterParticipant;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.Problem;
import se.navigatorbot.bot.subjects.AddressPassedOn;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.Subject;

/** People. */
@StaffAddress
public class ParticipantCalls implements ParticipantsApi {

    private final People people;
    private final Wall wall;
    private final Asking asking;
    private final Places places;
    private final Callers callers;
    private final ParticipantCards cards;
    private final StoredLinkCodes codes;
    private final HouseTime time;

    ParticipantCalls(
            People people,
            Wall wall,
            Asking asking,
            Places places,
            Callers callers,
            ParticipantCards cards,
            StoredLinkCodes codes,
            HouseTime time) {
        this.people = people;
        this.wall = wall;
        this.asking = asking;
        this.places = places;
        this.callers = callers;
        this.cards = cards;
        this.codes = codes;
        this.time = time;
    }

    @Override
    @Needs(Action.PARTICIPANT_READ)
    public Listing<ParticipantRow> find(@Nullable String q, @Nullable String centre) {
        String only = Given.optional(centre).map(places::centre).orElse(null);
        String wanted = Given.optional(q).orElse("").toLowerCase(Locale.ROOT);
        Optional<String> byPhone =
                wanted.matches("[+0][0-9 ()/-]{6,}") ? people.whoseIs(Phones.read(wanted)) : Optional.empty();
        List<Row> rows = wall.rows(
                callers.current(),
                only,
                row -> row.firstName().toLowerCase(Locale.ROOT).startsWith(wanted) && !row.noParticipant()
                        || row.id().equals(wanted)
                        || byPhone.filter(row.id()::equals).isPresent());
        return Listing.of(rows.stream()
                .sorted(Comparator.comparing(Row::firstName).thenComparing(Row::id))
                .map(cards::row)
                .toList());
    }

    @Override
    @Needs(Action.PARTICIPANT_READ)
    public Listing<ParticipantRow> search(Search wanted) {
        return find(wanted.q(), wanted.centre());
    }

    @Override
    @Needs(Action.PARTICIPANT_READ)
    public ParticipantCard show(String id, @Nullable String reason) {
        return cards.card(wall.toRead(callers.current(), id, reason));
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public ParticipantCard add(NewParticipant wanted) {
        Caller caller = callers.current();
        Optional<Address> address = Given.optional(wanted.phone()).map(Phones::read);
        Centre centre = places.toChange(caller, wanted.centre());
        RegisterParticipant request = new RegisterParticipant(
                Given.text(wanted.firstName(), "Förnamn"),
                centre.id(),
                Given.optional(wanted.coach()).orElse(null),
                programmes(wanted.programmes(), centre),
                subjects(wanted.subjects()),
                lower(wanted.branches()),
                wanted.municipalities().stream().map(places::municipality).toList(),
                address.orElse(null),
                caller.user(),
                null,
                caller.administrator() ? Set.of() : caller.centres());
        String id = address.map(number -> owner(caller, number)).orElseGet(NewId::random);
        return cards.written(asking.of(id, request).after());
    }

    /**
     * Who is meant by a number; a known person only when the caller may know them. A number that somebody else has by
     * now is taken from the person it belonged to.
     */
    private String owner(Caller caller, Address number) {
        Participant known = people.whoseIs(number).flatMap(people::find).orElse(null);
        if (known == null) {
            return people.idFor(number);
        }
        if (known.reachable().stream()
                .anyMatch(r -> r.address().equals(number) && r.state() == Reachable.State.WRONG_PERSON)) {
            asking.of(known.id(), new AddressPassedOn(number));
            return people.idFor(number);
        }
        boolean registered = known.profile().homeCentre() != null
                && !known.profile().firstName().isBlank();
        if (registered && (known.profile().protectedPerson() || !Rights.sees(caller, known))) {
            throw new Refused(
                    409,
                    Problem.REFUSED,
                    "Numret kan inte registreras här. Prata med administratören. Inget är sparat.");
        }
        return known.id();
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public LinkCode linkCode(String id) {
        Participant person = wall.person(callers.current(), id);
        return new LinkCode(
                codes.issue(person.id(), time.instant()), time.instant().plus(StoredLinkCodes.VALID), List.of());
    }

    /** Those that run and are for the municipality of the centre. */
    private List<String> programmes(List<String> named, Centre centre) {
        ProgrammeDoor door = new ProgrammeDoor(places.region());
        List<Programme> programmes = named.stream().map(door::named).toList();
        programmes.forEach(programme -> door.open(programme, centre.municipality(), null, time.today()));
        return programmes.stream().map(Programme::id).toList();
    }

    private static Set<Subject> subjects(List<String> named) {
        Set<Subject> subjects = new TreeSet<>();
        for (String name : named) {
            subjects.add(Words.subject(name));
        }
        return subjects;
    }

    private static List<String> lower(List<String> words) {
        return words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
