package se.navigatorbot.bot.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Enrolment;
import se.navigatorbot.bot.participants.Journey;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.subjects.AddressQuestion;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.Subject;

/**
 * Notes what staff know, and puts the one neutral question to an address that nobody has written from: centre, JA, how
 * to stop; no name, coach or meeting.
 */
final class RegisterParticipantHandler implements RequestHandler<RegisterParticipant> {

    private final CentreNames centreNames;
    private final UnaryOperator<String> municipalities;

    /** @param municipalities the municipality of a centre, by its id; empty when not known */
    RegisterParticipantHandler(CentreNames centreNames, UnaryOperator<String> municipalities) {
        this.centreNames = centreNames;
        this.municipalities = municipalities;
    }

    @Override
    public Class<RegisterParticipant> request() {
        return RegisterParticipant.class;
    }

    @Override
    public Reply handle(Turn turn, RegisterParticipant request) {
        String home = turn.person().profile().homeCentre();
        if (home != null && !request.within().isEmpty() && !request.within().contains(home)) {
            return Reply.silent(turn)
                    .withResult(new Refusal(
                            "Numret kan inte registreras här. Prata med administratören. Inget är sparat."));
        }
        if (somebodyElse(turn.person().profile(), request)) {
            return Reply.silent(turn)
                    .withResult(new Refusal("Numret hör redan till en annan deltagare. Inget är ändrat. Har numret bytt"
                            + " ägare: be den nya ägaren skriva FEL NUMMER till oss, och registrera sedan."));
        }
        if (mayBeSomebodyElses(turn, request)) {
            return Reply.silent(turn)
                    .withResult(new Refusal("Numret finns redan hos oss, men kan ha bytt ägare: ingen har skrivit från"
                            + " det på ett år. Inget är ändrat. Be den som har numret skriva till oss, svara på"
                            + " frågan som kommer, och registrera sedan."));
        }
        return asked(turn, noted(turn, request), request);
    }

    /** What was said from there before must not become that of a new owner. */
    private static boolean mayBeSomebodyElses(Turn turn, RegisterParticipant request) {
        return turn.person().reachable().stream()
                .filter(known -> known.address().equals(request.address()))
                .anyMatch(known -> known.silent(turn.now()) || known.state() == Reachable.State.DOUBTFUL);
    }

    /** A number that leads to somebody with a name of their own must not give that person another's. */
    private static boolean somebodyElse(Profile known, RegisterParticipant request) {
        return known.homeCentre() != null
                && !known.firstName().isBlank()
                && !known.firstName()
                        .strip()
                        .equalsIgnoreCase(request.firstName().strip());
    }

    /** As {@link #handle}, but asks nothing; somebody may be asked later. */
    Reply noting(Turn turn, RegisterParticipant request) {
        Reply noted = noted(turn, request);
        Address address = request.address();
        return address == null ? noted : noted.changing(person -> listing(person, known(person, address)));
    }

    /** Asks a number that waits to be asked, and changes nothing else. */
    Reply asking(Turn turn, RegisterParticipant request) {
        return asked(turn, Reply.silent(turn), request);
    }

    private Reply asked(Turn turn, Reply reply, RegisterParticipant request) {
        return request.address() == null ? reply : asking(turn, reply, request.address(), request.centre());
    }

    private Reply noted(Turn turn, RegisterParticipant request) {
        return Reply.silent(turn)
                .changing(person -> enrolled(
                        person.profile(profile -> told(profile, request))
                                .withWishes(agreed(person.wishes(), request, turn)),
                        request,
                        turn))
                .withResult(turn.person().id());
    }

    /** Whoever is told to be in a programme takes part in it from then on, and stands in its reports. */
    private Participant enrolled(Participant person, RegisterParticipant request, Turn turn) {
        LocalDate from = request.since() == null ? turn.local().toLocalDate() : request.since();
        Journey journey = person.journey().coached(request.coach());
        for (String programme : request.programmes()) {
            boolean already = journey.enrolments().stream()
                    .anyMatch(one -> one.programme().equals(programme) && one.within(from, LocalDate.MAX));
            if (!already) {
                journey = journey.with(Enrolment.begun(
                        turn.id() + "-" + programme,
                        programme,
                        municipalities.apply(request.centre()),
                        from,
                        person.profile().coach(),
                        turn.now()));
            }
        }
        return person.withJourney(journey);
    }

    private static Reachable known(Participant person, Address address) {
        return person.reachable().stream()
                .filter(reachable -> reachable.address().equals(address))
                .findFirst()
                .orElse(Reachable.unheard(address));
    }

    private static Profile told(Profile profile, RegisterParticipant request) {
        return profile.withFirstName(request.firstName())
                .withHomeCentre(request.centre())
                .withCoach(request.coach() == null ? profile.coach() : request.coach())
                .withProgrammes(Stream.concat(profile.programmes().stream(), request.programmes().stream())
                        .distinct()
                        .toList())
                .withBranches(chosen(request.branches(), profile.branches()))
                .withMunicipalities(chosen(request.municipalities(), profile.municipalities()));
    }

    private static List<String> chosen(List<String> told, List<String> before) {
        return told.isEmpty() ? before : told;
    }

    private static Wishes agreed(Wishes wishes, RegisterParticipant request, Turn turn) {
        Wishes agreed = wishes;
        for (Subject subject : request.subjects()) {
            agreed = agreed.deciding(subject, true, turn.now(), request.by());
        }
        return agreed;
    }

    private Reply asking(Turn turn, Reply reply, Address address, @Nullable String centre) {
        Reachable known = known(reply.after(), address);
        boolean ask = known.state() == Reachable.State.UNCONFIRMED
                && !reply.after().wishes().stopped();
        return ask
                ? AddressQuestion.put(reply, turn, address, centreNames.of(centre))
                : reply.changing(person -> listing(person, known));
    }

    private static Participant listing(Participant person, Reachable changed) {
        List<Reachable> all = new ArrayList<>(person.reachable());
        int at = at(all, changed.address());
        if (at < 0) {
            all.add(changed);
        } else {
            all.set(at, changed);
        }
        return person.withReachable(all);
    }

    private static int at(List<Reachable> all, Address address) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).address().equals(address)) {
                return i;
            }
        }
        return -1;
    }
}
