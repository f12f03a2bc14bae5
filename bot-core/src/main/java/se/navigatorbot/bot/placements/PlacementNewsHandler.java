package se.navigatorbot.bot.placements;

import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;

/**
 * Tells of a new placement, if it is still open and followed. At most one a day, and no more than the week allows: what
 * comes too early waits for {@link WaitingNews}.
 */
final class PlacementNewsHandler implements RequestHandler<PlacementNews> {

    private final Followers followers;
    private final PlacementTelling telling;

    PlacementNewsHandler(Followers followers, PlacementTelling telling) {
        this.followers = followers;
        this.telling = telling;
    }

    @Override
    public Class<PlacementNews> request() {
        return PlacementNews.class;
    }

    @Override
    public Reply handle(Turn turn, PlacementNews news) {
        Placement placement = turn.catalogue().placement(news.placement().id()).orElse(news.placement());
        boolean wanted = NewsTimes.wants(turn.person()) && followers.follows(turn.person(), placement);
        if (!wanted || !placement.open(turn.local().toLocalDate())) {
            return Reply.silent(turn);
        }
        if (othersWait(turn, placement)
                || NewsTimes.earliest(turn.person(), turn.now(), turn.zone()).isAfter(turn.now())) {
            return Reply.silent(turn)
                    .changing(person -> person.journey(
                            journey -> journey.following(following -> following.waitingFor(placement.id()))))
                    .withResult(placement);
        }
        return telling.news(turn, Reply.silent(turn), placement).withResult(placement);
    }

    /** What came yesterday, after the day's one, is told at ten; what comes before that is told with it. */
    private static boolean othersWait(Turn turn, Placement placement) {
        return turn.person().journey().following().waiting().stream()
                .anyMatch(waiting -> !waiting.equals(placement.id()));
    }
}
