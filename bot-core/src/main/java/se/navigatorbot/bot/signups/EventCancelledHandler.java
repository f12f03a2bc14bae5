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
        return OwnMeeting.coming(event.get(), seat, turn.local())
                .map(next -> telling(turn, off, next, seat))
                .orElse(off);
    }

    /** Of a course that has begun, all that is left. */
    private Reply telling(Turn turn, Reply reply, OwnMeeting next, int seat) {
        Event event = next.event();
        Instant start = next.instant(turn.zone());
        String key = next.begins().equals(event.startOf(seat)) ? "event.called_off" : "event.course_off";
        String hello = Hello.to(turn.person().profile().firstName());
        Draft news = Draft.unasked(
                        words.about(key, event, seat, Map.of("hej", hello)).at(next.begins()),
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
