package se.navigatorbot.bot.placements;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;
import se.navigatorbot.bot.turns.Turns;

/**
 * Tells everybody who follows a placement of it, one request a person. What is to be announced is written down before
 * anybody is told and crossed out when everybody has been, so that a process that is ended in between goes on at the
 * next {@link #resume}; the requests' ids make a second telling silent.
 */
public final class PlacementAnnouncer {

    private static final Script PENDING = Script.load("catalogue/pending");
    private static final String PENDING_MARK = "1";
    private static final String ANNOUNCING = Keys.catalogue("announcing");

    private final Catalogues catalogues;
    private final People people;
    private final Turns turns;
    private final Redis redis;
    private final Followers followers;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    PlacementAnnouncer(Catalogues catalogues, People people, Turns turns, Redis redis, Followers followers) {
        this.catalogues = catalogues;
        this.people = people;
        this.turns = turns;
        this.redis = redis;
        this.followers = followers;
    }

    /**
     * Stores a new placement and announces it.
     *
     * @return how many follow it, or -1 when another one has that id
     */
    public int add(Placement placement) {
        mark(placement.id(), PENDING_MARK).join();
        return catalogues.put(placement) ? announce(placement) : -1;
    }

    /**
     * Announces a stored placement.
     *
     * @return how many follow it; whoever has changed their mind when it is their turn is not told
     */
    public int announce(Placement placement) {
        mark(placement.id(), PENDING_MARK).join();
        Predicate<Row> follows = followers.of(placement);
        List<Row> rows = people.rows(follows);
        CompletableFuture<?>[] told = rows.stream()
                .map(row -> turns.submit(
                        row.id(), "placement:" + placement.id() + ":" + row.id(), new PlacementNews(placement)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(told).thenRun(() -> mark(placement.id(), ""));
        return rows.size();
    }

    /**
     * Goes on with what an earlier process did not finish. What is marked and not there may just be about to be stored
     * elsewhere, so it is crossed out when it is not there the next time either.
     */
    public void resume() {
        Set<String> marked = redis.hash(ANNOUNCING).keySet();
        missing.retainAll(marked);
        for (String id : marked) {
            catalogues.current().placement(id).ifPresentOrElse(this::resume, () -> missed(id));
        }
    }

    private void resume(Placement placement) {
        missing.remove(placement.id());
        if (placement.closed()) {
            mark(placement.id(), "");
        } else {
            announce(placement);
        }
    }

    private void missed(String id) {
        if (!missing.add(id)) {
            mark(id, "");
        }
    }

    private CompletableFuture<?> mark(String placement, String pending) {
        return redis.run(PENDING, List.of(ANNOUNCING), List.of(bytes(placement), bytes(pending)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
