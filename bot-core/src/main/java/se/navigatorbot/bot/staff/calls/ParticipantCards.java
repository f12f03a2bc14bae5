package se.navigatorbot.bot.staff.calls;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.participants.Stay;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.bot.staffapi.ParticipantsApi.AddressLine;
import se.navigatorbot.bot.staffapi.ParticipantsApi.ParticipantCard;
import se.navigatorbot.bot.staffapi.ParticipantsApi.ParticipantRow;
import se.navigatorbot.bot.staffapi.ParticipantsApi.SignUpRow;
import se.navigatorbot.bot.staffapi.ParticipantsApi.StayLine;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.intents.Subject;

/** People as staff see them. */
public final class ParticipantCards {

    private final Catalogues catalogues;
    private final HouseTime time;

    ParticipantCards(Catalogues catalogues, HouseTime time) {
        this.catalogues = catalogues;
        this.time = time;
    }

    /** Somebody as a line of a list. */
    public ParticipantRow row(Row row) {
        String channels = row.channels().stream().map(ChannelKind::swedish).collect(Collectors.joining(", "));
        return new ParticipantRow(
                row.id(),
                row.firstName(),
                row.homeCentre(),
                row.coach(),
                channels.isEmpty() ? "ej bekräftad" : channels,
                row.stopped(),
                time.localOrNull(row.lastHeard()));
    }

    /** All that staff need of one person. */
    public ParticipantCard card(Participant person) {
        Profile profile = person.profile();
        return new ParticipantCard(
                person.id(),
                profile.firstName(),
                profile.homeCentre(),
                profile.programmes(),
                profile.coach(),
                profile.language(),
                profile.needs(),
                profile.branches(),
                profile.municipalities(),
                wishes(person.wishes()),
                person.wishes().stopped(),
                person.reachable().stream().map(this::address).toList(),
                QueueOrder.state(person.talk().crisis() != null, person.talk().handover()),
                AppointmentRows.of(person),
                signUps(person.signUps()),
                stays(person.journey().stays()));
    }

    /** As an answer to writing: of a protected person the id alone, since nobody has said why it is read. */
    ParticipantCard written(Participant person) {
        return person.profile().protectedPerson() ? ParticipantCard.closed(person.id()) : card(person);
    }

    private static List<String> wishes(Wishes wishes) {
        return Arrays.stream(Subject.values())
                .map(subject -> subject + (wishes.wants(subject) ? " ja" : " nej"))
                .toList();
    }

    private AddressLine address(Reachable reachable) {
        String state = switch (reachable.state()) {
            case UNCONFIRMED -> "inte bekräftad";
            case ASKED -> "fråga ställd";
            case CONFIRMED -> "bekräftad";
            case BLOCKED -> "går inte att nå";
            case WRONG_PERSON -> "fel person";
            case DOUBTFUL -> "kan ha fått ny ägare";
        };
        return new AddressLine(
                reachable.address().kind().swedish(),
                Phones.inShort(reachable.address()),
                state,
                time.localOrNull(reachable.lastHeard()));
    }

    private List<StayLine> stays(List<Stay> stays) {
        Catalogue catalogue = catalogues.current();
        return stays.stream()
                .sorted(Comparator.comparing(Stay::from).reversed())
                .map(stay -> new StayLine(
                        stay.employer(),
                        stay.kind(),
                        stay.from(),
                        stay.to(),
                        catalogue
                                .placement(stay.placement())
                                .map(placement -> placement.terms().supervisor())
                                .orElse("")))
                .toList();
    }

    private List<SignUpRow> signUps(List<SignUp> signUps) {
        Catalogue catalogue = catalogues.current();
        return signUps.stream()
                .map(signUp -> new SignUpRow(
                        signUp.eventId(),
                        catalogue.event(signUp.eventId()).map(Event::title).orElse(""),
                        catalogue.event(signUp.eventId()).map(Event::start).orElse(null),
                        signUp.state().swedish()))
                .toList();
    }
}
