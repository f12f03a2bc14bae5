package se.navigatorbot.bot.staff.calls;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.journeys.Attest;
import se.navigatorbot.bot.journeys.CorrectEnrolment;
import se.navigatorbot.bot.journeys.CorrectStay;
import se.navigatorbot.bot.journeys.EndStay;
import se.navigatorbot.bot.journeys.Enrol;
import se.navigatorbot.bot.journeys.Leave;
import se.navigatorbot.bot.journeys.NoteJourney;
import se.navigatorbot.bot.journeys.SettleTold;
import se.navigatorbot.bot.journeys.StartStay;
import se.navigatorbot.bot.participants.Enrolment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Result;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.JourneysApi;
import se.navigatorbot.bot.staffapi.Listing;

/** The way of a person through programmes and workplaces, as staff write it down. */
@StaffAddress
public class JourneyCalls implements JourneysApi {

    private static final int LONGEST = 200;
    private static final int THREAD = 1000;
    private static final Set<String> REFERRALS = Set.of("af", "soc", "skola", "region", "fk", "egen", "annan");
    private static final Set<String> GENDERS = Set.of("kvinna", "man", "annat", "");

    private final Catalogues catalogues;
    private final People people;
    private final Wall wall;
    private final Asking asking;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;
    private final JourneyCards cards;
    private final ProgrammeDoor door;

    JourneyCalls(
            People people,
            Catalogues catalogues,
            Wall wall,
            Asking asking,
            Places places,
            Callers callers,
            HouseTime time) {
        this.people = people;
        this.catalogues = catalogues;
        this.wall = wall;
        this.asking = asking;
        this.places = places;
        this.callers = callers;
        this.time = time;
        this.door = new ProgrammeDoor(places.region());
        this.cards = new JourneyCards(places.region(), catalogues, time);
    }

    @Override
    @Needs(Action.PARTICIPANT_READ)
    public JourneyCard show(String id, @Nullable String reason) {
        return cards.card(wall.toRead(callers.current(), id, reason));
    }

    @Override
    @Needs(Action.PARTICIPANT_READ)
    public Listing<ContactRow> contacts(String id, @Nullable String reason) {
        String person = wall.toRead(callers.current(), id, reason).id();
        return Listing.of(ContactRows.of(people.thread(person, THREAD), time));
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public JourneyCard start(String id, NewStay wanted) {
        Optional<Placement> placement = Given.optional(wanted.placement())
                .map(named -> catalogues
                        .current()
                        .placement(named)
                        .orElseThrow(() -> Refused.notFound("Det finns ingen plats " + named + ".")));
        LocalDate first = placement.map(Placement::start).orElse(null);
        LocalDate from = Given.inReach(Given.present(wanted.from() == null ? first : wanted.from(), "Första dagen"));
        if (wanted.to() != null && Given.inReach(wanted.to()).isBefore(from)) {
            throw Refused.badValue("Sista dagen ligger före den första. Inget är ändrat.");
        }
        String employer = Given.optional(wanted.employer())
                .or(() -> placement.map(Placement::employer))
                .orElseThrow(() -> Refused.badValue("Arbetsgivare saknas. Inget är ändrat."));
        String kind = Given.optional(wanted.kind())
                .or(() -> placement.map(one -> one.kind().swedish()))
                .orElse("praktik");
        return done(
                id,
                new StartStay(
                        placement.map(Placement::id).orElse(""),
                        employer,
                        kind,
                        from,
                        wanted.to(),
                        days(wanted.days()),
                        wanted.begins(),
                        wanted.ends(),
                        callers.current().user()));
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public JourneyCard end(String id, String stay, End end) {
        return done(id, new EndStay(stay, day(end.last()), callers.current().user()));
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public JourneyCard enrol(String id, NewEnrolment wanted) {
        Participant person = wall.person(callers.current(), id);
        Programme programme = programme(Given.text(wanted.programme(), "Program"));
        LocalDate from = day(wanted.from());
        String municipality = places.region()
                .centre(person.profile().homeCentre())
                .map(Centre::municipality)
                .orElse("");
        door.open(programme, municipality, person.profile().birthYear(), from);
        List<String> passing =
                wanted.passing().stream().map(named -> programme(named).id()).toList();
        return done(
                id,
                new Enrol(
                        programme.id(),
                        municipality,
                        from,
                        passing,
                        Given.optional(wanted.coach()).orElse(null),
                        callers.current().user()));
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public JourneyCard leave(String id, String enrolment, End end) {
        Result result = Result.of(Given.text(end.result(), "Resultat"))
                .orElseThrow(() -> Refused.badValue(
                        "Resultatet finns inte. Välj till exempel arbete eller studier. Inget är sparat."));
        return done(
                id,
                new Leave(enrolment, day(end.last()), result, callers.current().user()));
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public JourneyCard correct(String id, String enrolment, Correction right) {
        Participant person = wall.person(callers.current(), id);
        Enrolment before = person.journey()
                .enrolment(enrolment)
                .orElseThrow(() -> Refused.notFound("Personen är inte med i något sådant program."));
        LocalDate from = right.from() == null ? null : Given.inReach(right.from());
        String municipality =
                Given.optional(right.municipality()).map(places::municipality).orElse(null);
        if (!right.remove()) {
            door.open(
                    programme(before.programme()),
                    municipality == null ? before.municipality() : municipality,
                    person.profile().birthYear(),
                    from == null ? before.from() : from);
        }
        return done(
                id,
                new CorrectEnrolment(
                        enrolment,
                        from,
                        municipality,
                        right.open(),
                        right.remove(),
                        reason(right),
                        callers.current().user()));
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public JourneyCard correctStay(String id, String stay, Correction right) {
        return done(
                id,
                new CorrectStay(
                        stay,
                        Given.optional(right.employer()).orElse(null),
                        right.from() == null ? null : Given.inReach(right.from()),
                        right.to() == null ? null : Given.inReach(right.to()),
                        right.open(),
                        right.remove(),
                        reason(right),
                        callers.current().user()));
    }

    private static String reason(Correction right) {
        String reason = Given.text(right.reason(), "Skäl");
        if (reason.length() > LONGEST) {
            throw Refused.badValue("Skälet får ha högst " + LONGEST + " tecken. Inget är ändrat.");
        }
        return reason;
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public JourneyCard attest(String id, NewAttendance wanted) {
        LocalDate date = day(wanted.date());
        if (date.isAfter(time.today())) {
            throw Refused.badValue("Dagen har inte varit än. Inget är sparat.");
        }
        return done(
                id,
                new Attest(
                        date,
                        programme(Given.text(wanted.programme(), "Program")).id(),
                        Given.text(wanted.activity(), "Aktivitet"),
                        Given.between(wanted.minutes(), 0, 0, 24 * 60, "Minuter"),
                        callers.current().user()));
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public JourneyCard settle(String id, String told, Verdict verdict) {
        return done(id, new SettleTold(told, verdict.so(), callers.current().user()));
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public JourneyCard note(String id, Notes notes) {
        String gender = notes.gender() == null ? null : notes.gender().strip().toLowerCase(Locale.ROOT);
        if (gender != null && !GENDERS.contains(gender)) {
            throw Refused.badValue("Kön är kvinna, man, annat eller tomt. Inget är ändrat.");
        }
        String referral =
                notes.referral() == null ? null : notes.referral().strip().toLowerCase(Locale.ROOT);
        if (referral != null && !referral.isEmpty() && !REFERRALS.contains(referral)) {
            throw Refused.badValue(
                    "Vem som hänvisat är af, soc, skola, region, fk, egen, annan eller tomt. " + "Inget är ändrat.");
        }
        return done(id, new NoteJourney(words(notes.goal()), words(notes.nextStep()), gender, referral));
    }

    private JourneyCard done(String id, Request request) {
        Participant person = wall.person(callers.current(), id);
        return cards.written(asking.of(person.id(), request).after());
    }

    private LocalDate day(@Nullable LocalDate given) {
        return given == null ? time.today() : Given.inReach(given);
    }

    private Programme programme(String named) {
        return door.named(named);
    }

    private static @Nullable String words(@Nullable String given) {
        if (given != null && given.length() > LONGEST) {
            throw Refused.badValue("Mål och nästa steg får ha högst " + LONGEST + " tecken. Inget är ändrat.");
        }
        return given == null ? null : given.strip();
    }

    private static Set<DayOfWeek> days(List<String> named) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : named) {
            days.add(java.util.Arrays.stream(DayOfWeek.values())
                    .filter(day -> day.name()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(name.strip().toLowerCase(Locale.ROOT)))
                    .filter(day -> name.strip().length() >= 3)
                    .findFirst()
                    .orElseThrow(() ->
                            Refused.badValue("Dagar skrivs som mon, tue, wed, thu, fri, sat, sun. Inget är sparat.")));
        }
        return days;
    }
}
