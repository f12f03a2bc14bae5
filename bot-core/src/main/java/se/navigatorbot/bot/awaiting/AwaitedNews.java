package se.navigatorbot.bot.awaiting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.events.EventList;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Awaited;
import se.navigatorbot.intents.Subject;

/** "Nu finns …", which fulfils the wish. */
final class AwaitedNews {

    private static final String WHY = "du bad mig säga till när en sådan aktivitet finns";

    private final EventWords words;

    AwaitedNews(EventWords words) {
        this.words = words;
    }

    Reply telling(Turn turn, Reply soFar, Event event, Awaited wish) {
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
        return soFar.plus(news)
                .changing(person -> person.withWishes(person.wishes().without(wish)))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }
}
