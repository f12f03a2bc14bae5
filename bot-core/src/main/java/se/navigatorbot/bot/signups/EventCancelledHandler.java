package se.navigatorbot.bot.signups;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.intents.Subject;

/** "Inställt" to one person, even by night when it is soon; the seat is given back either way. */
final class EventCancelledHandler implements RequestHandler<EventCancelled> {

    private static final String WHY = "du var anmäld till en aktivitet som är inställd";

    private final EventWords words;

    EventCancelledHandler(EventWords words) {
        this.words = words;
    }

    @Override
    public Class<EventCancelled> request() {
        return EventCancelled.class;
    }

    @Override
    public Reply handle(Turn turn, EventCancelled cancelled) {
        Reply released = Reply.silent(turn).plus(Effect.releaseSeat(cancelled.eventId()));
        Optional<Event> event = turn.catalogue().event(cancelled.eventId());
        Optional<SignUp> place = turn.person().signUp(cancelled.eventId()).filter(own -> own.holds() || own.waits());
        if (event.isEmpty() || place.isEmpty()) {
            return released;
        }
        Reply off = released.changing(person -> Places.with(person, event.get(), SignUp.State.CANCELLED_BY_CENTRE));
        int seat = place.get().seat();
        return event.get().startOf(seat).isAfter(turn.local()) ? telling(turn, off, event.get(), seat) : off;
    }

    private Reply telling(Turn turn, Reply reply, Event event, int seat) {
        Instant start = event.startOf(seat).atZone(turn.zone()).toInstant();
        String hello = Hello.to(turn.person().profile().firstName());
        Draft news = Draft.unasked(
                        words.about("event.called_off", event, seat, Map.of("hej", hello)),
                        Subject.TIDER,
                        WHY,
                        new About(About.Kind.EVENT_CHANGE, event.id(), event.version()))
                .withTiming(Timing.CHANGE)
                .withValidUntil(start);
        return reply.plus(news)
                .changing(person -> person.talk(talk -> talk.withLastWhy(WHY)))
                .withResult(event);
    }
}
