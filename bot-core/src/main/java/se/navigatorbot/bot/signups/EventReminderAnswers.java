package se.navigatorbot.bot.signups;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.SwedishTime;
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

    @Override
    public Reply yes(Turn turn, Asked asked) {
        return event(turn, asked)
                .map(event -> Reply.saying(turn, words("event.reminder.yes", event))
                        .changing(person -> SignUps.replacing(person, event.id(), SignUp::confirmed)))
                .orElseGet(() -> Reply.saying(turn, Wording.of("event.reminder.gone")))
                .changing(EventReminderAnswers::answered);
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        return event(turn, asked)
                .map(event -> Reply.saying(turn, words("event.reminder.no", event))
                        .plus(Effect.releaseSeat(event.id()))
                        .changing(person -> givenBack(person, event.id())))
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
                .filter(place -> place.waitsForAnswer(turn.writtenLocal()))
                .flatMap(place -> turn.catalogue().event(place.eventId()).stream())
                .filter(event -> event.goesOn(turn.local()))
                .map(event -> EventReminders.asking(event, turn.zone()))
                .toList();
    }

    @Override
    public boolean stillOpen(Turn turn, Asked asked) {
        return event(turn, asked).isPresent();
    }

    @Override
    public String label(Turn turn, Asked asked) {
        return event(turn, asked)
                .map(event ->
                        event.title() + " " + SwedishTime.shortDay(event.start().toLocalDate()))
                .orElse("");
    }

    private static Optional<Event> event(Turn turn, Asked asked) {
        String id = asked.about().getOrDefault(EventReminders.ABOUT, "");
        return turn.person()
                .signUp(id)
                .filter(SignUp::holds)
                .flatMap(s -> turn.catalogue().event(id))
                .filter(e -> e.goesOn(turn.local()));
    }

    private static Wording words(String key, Event event) {
        return Wording.of(key, Map.of("aktivitet", event.title(), "plats", event.place()))
                .at(event.start());
    }

    private static Participant givenBack(Participant person, String eventId) {
        return SignUps.replacing(person, eventId, place -> place.in(SignUp.State.CANCELLED_BY_PERSON));
    }

    private static Participant answered(Participant person) {
        return person.talk(talk -> talk.withAsked(null));
    }
}
