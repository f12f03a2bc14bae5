package se.navigatorbot.bot.awaiting;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.WeeklyCap;
import se.navigatorbot.bot.events.EventFinder;
import se.navigatorbot.bot.participants.Awaited;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Wishes;

/** News of awaited activities that came in a week in which the person had heard enough: told when there is room. */
final class WaitingEventNews implements TimetablePart {

    private final AwaitedNews news;

    WaitingEventNews(AwaitedNews news) {
        this.news = news;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        return waiting(person).findFirst().map(wish -> WeeklyCap.roomAt(person.talk(), Instant.EPOCH));
    }

    /** One at a time: it takes room from the next. */
    @Override
    public Reply due(Turn turn, Reply soFar) {
        boolean room = !WeeklyCap.roomAt(turn.person().talk(), turn.now()).isAfter(turn.now());
        return waiting(turn.person())
                .findFirst()
                .filter(wish -> room)
                .map(wish -> told(turn, soFar, wish))
                .orElse(soFar);
    }

    private Reply told(Turn turn, Reply soFar, Awaited wish) {
        Optional<Event> event = Optional.ofNullable(wish.news())
                .flatMap(id -> turn.catalogue().event(id))
                .filter(planned -> planned.comes(turn.local()) && EventFinder.mayCome(turn, planned));
        return event.map(planned -> news.telling(turn, soFar, planned, wish))
                .orElseGet(() -> soFar.changing(
                        person -> person.withWishes(person.wishes().awaiting(wish.withNews(null)))));
    }

    private static Stream<Awaited> waiting(Participant person) {
        Wishes wishes = person.wishes();
        return wishes.stopped() ? Stream.empty() : wishes.awaited().stream().filter(wish -> wish.news() != null);
    }
}
