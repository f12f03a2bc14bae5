package se.navigatorbot.bot.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Candidacy;
import se.navigatorbot.bot.participants.Journey;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;

/**
 * Lets a double go. What is booked, agreed to, applied for or waits for a human is settled by staff first: nobody guesses
 * which of two meetings or stages stands. All that has been goes over with the addresses, so that it counts once.
 */
final class MergeParticipantHandler implements RequestHandler<MergeParticipant> {

    @Override
    public Class<MergeParticipant> request() {
        return MergeParticipant.class;
    }

    @Override
    public Reply handle(Turn turn, MergeParticipant merge) {
        String unsettled = unsettled(turn, turn.person());
        if (unsettled != null) {
            return Reply.silent(turn).withResult(new Reply.Refusal(unsettled));
        }
        Participant person = turn.person();
        return Reply.silent(turn)
                .plus(Effect.request(merge.into(), TakeOver.of(person)))
                .changing(twin -> twin.withReachable(List.of())
                        .withWishes(twin.wishes().awaitingNothing())
                        .withAppointments(List.of())
                        .withJourney(Journey.NONE)
                        .withMergedInto(merge.into())
                        .profile(profile -> profile.withCoach(null).withProgrammes(List.of())))
                .noting("Sammanförd med " + merge.into())
                .withResult(merge.into());
    }

    /** What staff settle first, in a sentence that they read; null for nothing. */
    private static @Nullable String unsettled(Turn turn, Participant person) {
        if (booked(turn, person)) {
            return "Dubbletten har en tid eller en plats. Flytta eller avboka den först.";
        }
        if (person.talk().handover() != null || person.talk().crisis() != null) {
            return "Dubbletten har ett samtal som väntar. Avsluta det först.";
        }
        if (!person.journey().stories().isEmpty()) {
            return "Dubbletten har en berättelse med samtycke. Spara den hos den som ska stå kvar och ta bort den här först.";
        }
        return person.journey().candidacies().stream().allMatch(Candidacy::left)
                ? null
                : "Dubbletten är med i ett intag. Flytta den som ska stå kvar till samma steg och ta bort dubbletten ur"
                        + " intaget först.";
    }

    private static boolean booked(Turn turn, Participant person) {
        return person.appointments().stream().anyMatch(meeting -> meeting.stands() && upcoming(turn, meeting))
                || person.signUps().stream()
                        .filter(SignUp::holds)
                        .anyMatch(place -> turn.catalogue()
                                .event(place.eventId())
                                .filter(event -> event.goesOn(turn.local(), place.seat()))
                                .isPresent());
    }

    private static boolean upcoming(Turn turn, Appointment meeting) {
        return meeting.start().isAfter(turn.local());
    }
}
