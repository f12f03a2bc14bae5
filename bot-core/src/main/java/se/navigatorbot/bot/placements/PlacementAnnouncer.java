package se.navigatorbot.bot.placements;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.PendingNews;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.turns.Turns;

/**
 * Tells everybody who follows a placement of it, one request a person. What is to be announced is written down before
 * anybody is told and crossed out when everybody has been, so that a process that is ended in between goes on at the
 * next {@link #resume}; the requests' ids make a second telling silent.
 */
public final class PlacementAnnouncer {

    private final Catalogues catalogues;
    private final People people;
    private final Turns turns;
    private final Followers followers;
    private final PendingNews pending;

    PlacementAnnouncer(Catalogues catalogues, People people, Turns turns, Redis redis, Followers followers) {
        this.catalogues = catalogues;
        this.people = people;
        this.turns = turns;
        this.followers = followers;
        this.pending = new PendingNews(redis, "announcing");
    }

    /**
     * Stores a new placement and announces it.
     *
     * @return how many follow it, or -1 when another one has that id
     */
    public int add(Placement placement) {
        pending.note(placement.id());
        return catalogues.put(placement) ? announce(placement) : -1;
    }

    /**
     * Announces a stored placement.
     *
     * @return how many follow it; whoever has changed their mind when it is their turn is not told
     */
    public int announce(Placement placement) {
        pending.note(placement.id());
        Predicate<Row> follows = followers.of(placement);
        List<Row> rows = people.rows(follows);
        CompletableFuture<?>[] told = rows.stream()
                .map(row -> turns.submit(
                        row.id(), "placement:" + placement.id() + ":" + row.id(), new PlacementNews(placement)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(told).thenRun(() -> pending.crossOut(placement.id()));
        return rows.size();
    }

    /** Goes on with what an earlier process did not finish. */
    public void resume() {
        pending.resume(id -> catalogues.current().placement(id), this::resume);
    }

    private void resume(Placement placement) {
        if (placement.closed()) {
            pending.crossOut(placement.id());
        } else {
            announce(placement);
        }
    }
}
