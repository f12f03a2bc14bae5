package se.navigatorbot.bot.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.JoinedJourney;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.intents.Subject;

/**
 * Takes all of a double: addresses, choices, what it awaits, what has been. A no or a STOPP of either stands; leading an address twice
 * changes nothing.
 */
final class TakeOverHandler implements RequestHandler<TakeOver> {

    private final People people;

    TakeOverHandler(People people) {
        this.people = people;
    }

    @Override
    public Class<TakeOver> request() {
        return TakeOver.class;
    }

    @Override
    public Reply handle(Turn turn, TakeOver taken) {
        taken.addresses()
                .forEach(reachable ->
                        people.lead(reachable.address(), turn.person().id()));
        return Reply.silent(turn)
                .changing(person -> joined(person, taken, turn.now())
                        .withReachable(joined(person, taken.addresses()))
                        .withWishes(joined(person.wishes(), taken.wishes()))
                        .withAlso(taken.ids()))
                .noting("Sammanförd med " + taken.from())
                .withResult(turn.person().id());
    }

    /** What has been, and what staff know; where both say something, the own stands. */
    static Participant joined(Participant person, TakeOver taken, Instant now) {
        return person.withJourney(new JoinedJourney(now).of(person.journey(), taken.journey()))
                .withAppointments(Stream.concat(person.appointments().stream(), taken.appointments().stream())
                        .sorted(Comparator.comparing(Appointment::start))
                        .toList())
                .profile(own -> joined(own, taken.profile()));
    }

    private static Profile joined(Profile own, Profile twin) {
        return own.withProgrammes(Stream.concat(own.programmes().stream(), twin.programmes().stream())
                        .distinct()
                        .toList())
                .withFirstName(own.firstName().isBlank() ? twin.firstName() : own.firstName())
                .withHomeCentre(own.homeCentre() == null ? twin.homeCentre() : own.homeCentre())
                .withCoach(own.coach() == null ? twin.coach() : own.coach())
                .withBirthYear(own.birthYear() == null ? twin.birthYear() : own.birthYear())
                .withNeeds(own.needs().isEmpty() ? twin.needs() : own.needs())
                .withBranches(own.branches().isEmpty() ? twin.branches() : own.branches())
                .withMunicipalities(own.municipalities().isEmpty() ? twin.municipalities() : own.municipalities())
                .withProtectedPerson(own.protectedPerson() || twin.protectedPerson());
    }

    private static List<Reachable> joined(Participant person, List<Reachable> more) {
        List<Reachable> all = new ArrayList<>(person.reachable());
        more.stream()
                .filter(one -> all.stream().noneMatch(known -> known.address().equals(one.address())))
                .forEach(all::add);
        return all;
    }

    static Wishes joined(Wishes own, Wishes twins) {
        Wishes joined =
                own.stopping(stopped(own.stoppedAt(), twins.stoppedAt())).awaitingAlso(twins.awaited());
        for (Map.Entry<Subject, Wishes.Decision> entry : twins.subjects().entrySet()) {
            Wishes.Decision decision = entry.getValue();
            boolean undecided = !own.subjects().containsKey(entry.getKey());
            if (undecided || !decision.wanted()) {
                joined = joined.deciding(entry.getKey(), decision.wanted(), decision.at(), decision.by());
            }
        }
        return joined;
    }

    private static @Nullable Instant stopped(@Nullable Instant own, @Nullable Instant twins) {
        return own == null ? twins : own;
    }
}
