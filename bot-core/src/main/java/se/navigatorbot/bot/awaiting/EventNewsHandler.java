package se.navigatorbot.bot.awaiting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.events.EventFinder;
import se.navigatorbot.bot.events.EventList;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Awaited;
import se.navigatorbot.intents.Subject;

/** "Nu finns …": once, to whoever still awaits that kind of activity and may come. */
final class EventNewsHandler implements RequestHandler<EventNews> {

    private static final String WHY = "du bad mig säga till när en sådan aktivitet finns";

    private final EventWords words;

    EventNewsHandler(EventWords words) {
        this.words = words;
    }

    @Override
    public Class<EventNews> request() {
        return EventNews.class;
    }

    @Override
    public Reply handle(Turn turn, EventNews news) {
        Optional<Event> event = turn.catalogue()
                .event(news.eventId())
                .filter(planned -> planned.comes(turn.local()) && EventFinder.mayCome(turn, planned));
        Optional<Awaited> wish = event.flatMap(planned -> turn.person().wishes().awaited().stream()
                .filter(awaited -> awaited.kind() == Awaited.Kind.ACTIVITY
                        && awaited.what().equals(planned.kind().label()))
                .findFirst());
        return wish.isEmpty() ? Reply.silent(turn) : telling(turn, event.orElseThrow(), wish.get());
    }

    private Reply telling(Turn turn, Event event, Awaited wish) {
        Instant start = event.start().atZone(turn.zone()).toInstant();
        Map<String, String> hello =
                Map.of("hej", Hello.to(turn.person().profile().firstName()));
        Draft news = Draft.unasked(
                        words.about(event.dropIn() ? "await.drop_in" : "await.news", event, hello),
                        Subject.AKTIVITETER,
                        WHY,
                        new About(About.Kind.EVENT, event.id(), event.version()))
                .withSubject(null)
                .withValidUntil(start);
        Asked asked = new Asked(EventList.CONTEXT, Map.of("1", event.id(), "kinds", wish.what()), List.of(), start);
        return Reply.silent(turn)
                .plus(news)
                .changing(person -> person.withWishes(person.wishes().without(wish)))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)))
                .withResult(event);
    }
}
