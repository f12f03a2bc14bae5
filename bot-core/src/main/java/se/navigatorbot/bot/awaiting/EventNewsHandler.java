package se.navigatorbot.bot.awaiting;

import java.util.Optional;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.WeeklyCap;
import se.navigatorbot.bot.events.EventFinder;
import se.navigatorbot.bot.participants.Awaited;

/** Tells once whoever still awaits that kind of activity and may come; later, when the week is full. */
final class EventNewsHandler implements RequestHandler<EventNews> {

    private final AwaitedNews news;

    EventNewsHandler(AwaitedNews news) {
        this.news = news;
    }

    @Override
    public Class<EventNews> request() {
        return EventNews.class;
    }

    @Override
    public Reply handle(Turn turn, EventNews planned) {
        Optional<Event> event = turn.catalogue()
                .event(planned.eventId())
                .filter(known -> known.comes(turn.local()) && EventFinder.mayCome(turn, known));
        Optional<Awaited> wish = event.flatMap(known -> turn.person().wishes().awaited().stream()
                .filter(awaited -> awaited.kind() == Awaited.Kind.ACTIVITY
                        && awaited.what().equals(known.kind().label()))
                .findFirst());
        if (wish.isEmpty()) {
            return Reply.silent(turn);
        }
        return WeeklyCap.roomAt(turn.person().talk(), turn.now()).isAfter(turn.now())
                ? later(turn, event.orElseThrow(), wish.get())
                : news.telling(turn, Reply.silent(turn), event.orElseThrow(), wish.get())
                        .withResult(event.orElseThrow());
    }

    private static Reply later(Turn turn, Event event, Awaited wish) {
        return Reply.silent(turn)
                .changing(person -> person.withWishes(person.wishes().awaiting(wish.withNews(event.id()))));
    }
}
