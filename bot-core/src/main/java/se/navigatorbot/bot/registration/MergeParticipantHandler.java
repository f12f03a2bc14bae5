package se.navigatorbot.bot.registration;

import java.util.List;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;

/**
 * Lets a double go. What is booked or waits for a human is settled by staff first: nobody guesses which of two meetings
 * stands.
 */
final class MergeParticipantHandler implements RequestHandler<MergeParticipant> {

    @Override
    public Class<MergeParticipant> request() {
        return MergeParticipant.class;
    }

    @Override
    public Reply handle(Turn turn, MergeParticipant merge) {
        Participant person = turn.person();
        boolean booked = person.appointments().stream().anyMatch(meeting -> meeting.stands() && upcoming(turn, meeting))
                || person.signUps().stream()
                        .filter(SignUp::holds)
                        .flatMap(place -> turn.catalogue().event(place.eventId()).stream())
                        .anyMatch(event -> event.comes(turn.local()));
        boolean waits = person.talk().handover() != null || person.talk().crisis() != null;
        if (booked || waits) {
            return Reply.silent(turn)
                    .withResult(new Reply.Refusal(
                            booked
                                    ? "Dubbletten har en tid eller en plats. Flytta eller avboka den först."
                                    : "Dubbletten har ett samtal som väntar. Avsluta det först."));
        }
        return Reply.silent(turn)
                .plus(Effect.request(
                        merge.into(), new TakeOver(person.id(), person.reachable(), person.wishes(), person.earlier())))
                .changing(twin -> twin.withReachable(List.of())
                        .profile(profile -> profile.withCoach(null).withProgrammes(List.of())))
                .noting("Sammanförd med " + merge.into())
                .withResult(merge.into());
    }

    private static boolean upcoming(Turn turn, Appointment meeting) {
        return meeting.start().isAfter(turn.local());
    }
}
