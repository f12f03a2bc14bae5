package se.navigatorbot.bot.signups;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;

/** JA and NEJ to the reminder of an activity: a no gives the place back. */
final class EventReminderAnswers implements AnswersQuestion {

    @Override
    public Set<String> contexts() {
        return Set.of(EventReminders.CONTEXT);
    }

    private final Places places;

    EventReminderAnswers(Places places) {
        this.places = places;
    }

    @Override
    public Reply yes(Turn turn, Asked asked) {
        return meeting(turn, asked)
                .map(meeting -> Reply.saying(turn, meeting.about("event.reminder.yes"))
                        .changing(person ->
                                SignUps.replacing(person, meeting.event().id(), SignUp::confirmed)))
                .orElseGet(() -> Reply.saying(turn, Wording.of("event.reminder.gone")))
                .changing(EventReminderAnswers::answered);
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        Optional<OwnMeeting> meeting = meeting(turn, asked);
        Optional<Reply> ofCourse = meeting.flatMap(own -> CourseRefusal.refused(turn, own.event(), asked));
        if (ofCourse.isPresent()) {
            return ofCourse.get();
        }
        if (meeting.isPresent() && turn.late()) {
            return places.askBack(turn, meeting.get().event());
        }
        return meeting.map(own -> givenBack(turn, own))
                .orElseGet(() -> Reply.saying(turn, Wording.of("event.reminder.gone")))
                .changing(EventReminderAnswers::answered);
    }

    @Override
    public boolean sideBySide() {
        return true;
    }

    @Override
    public List<Asked> unanswered(Turn turn) {
        return turn.person().signUps().stream()
                .flatMap(place -> turn
                        .catalogue()
                        .event(place.eventId())
                        .filter(event -> event.goesOn(turn.local(), place.seat()))
                        .flatMap(event -> OwnMeeting.unanswered(turn, event, place))
                        .stream())
                .map(meeting -> EventReminders.asking(meeting, turn.zone()))
                .toList();
    }

    @Override
    public boolean stillOpen(Turn turn, Asked asked) {
        return meeting(turn, asked).isPresent();
    }

    @Override
    public String label(Turn turn, Asked asked) {
        return meeting(turn, asked).map(OwnMeeting::label).orElse("");
    }

    private static Optional<OwnMeeting> meeting(Turn turn, Asked asked) {
        String id = asked.about().getOrDefault(EventReminders.ABOUT, "");
        return turn.person()
                .signUp(id)
                .filter(SignUp::holds)
                .flatMap(place -> turn.catalogue()
                        .event(id)
                        .filter(event -> event.goesOn(turn.local(), place.seat()))
                        .map(event -> OwnMeeting.asked(turn, event, asked)));
    }

    private static Reply givenBack(Turn turn, OwnMeeting meeting) {
        Event event = meeting.event();
        return Reply.saying(turn, meeting.about("event.reminder.no"))
                .plus(Effect.releaseSeat(event.id()))
                .changing(person -> SignUps.givenBack(person, event.id(), turn.now()));
    }

    private static Participant answered(Participant person) {
        return person.talk(talk -> talk.withAsked(null));
    }
}
