package se.navigatorbot.bot.signups;

import java.util.Optional;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;

/** Notes who came. Whoever came without having signed up is noted too; nobody is told anything. */
final class EventAttendedHandler implements RequestHandler<EventAttended> {

    @Override
    public Class<EventAttended> request() {
        return EventAttended.class;
    }

    @Override
    public Reply handle(Turn turn, EventAttended attended) {
        Optional<Event> event = turn.catalogue().event(attended.eventId());
        Optional<SignUp> place = turn.person().signUp(attended.eventId()).filter(SignUp::holds);
        if (event.isEmpty() || (place.isEmpty() && !attended.came())) {
            return Reply.silent(turn).withResult(new Refusal("Personen är inte anmäld till aktiviteten."));
        }
        String date = attended.date().toString();
        return Reply.silent(turn)
                .changing(person -> place.isEmpty() ? withPlace(person, event.get(), turn) : person)
                .changing(person ->
                        SignUps.replacing(person, attended.eventId(), own -> own.attended(date, attended.came())))
                .withResult(attended);
    }

    /** No seat: what has begun has no seats left to count. */
    private static Participant withPlace(Participant person, Event event, Turn turn) {
        return SignUps.with(person, SignUp.taken(event.id(), turn.now(), 0));
    }
}
