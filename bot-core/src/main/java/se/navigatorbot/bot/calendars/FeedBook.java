package se.navigatorbot.bot.calendars;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.staff.StaffScripts;

/** Which calendars are followed, sealed in the store, since their addresses may hold a secret. */
final class FeedBook {

    private static final String KEY = Keys.catalogue("feeds");

    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;

    FeedBook(Redis redis, Documents documents) {
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
    }

    List<Feed> all() {
        return redis.hash(KEY).entrySet().stream()
                .map(entry -> documents.open(entry.getValue(), Feed.class, home(entry.getKey())))
                .sorted(Comparator.comparing(Feed::id))
                .toList();
    }

    Optional<Feed> find(String id) {
        return Optional.ofNullable(redis.field(KEY, id)).map(stored -> documents.open(stored, Feed.class, home(id)));
    }

    /** The last one that writes wins; what is written is only what was last read. */
    void put(Feed feed) {
        byte[] sealed = documents.seal(feed, home(feed.id()));
        while (!scripts.put(KEY, feed.id(), sealed, redis.field(KEY, feed.id()))) {
            Thread.onSpinWait();
        }
    }

    void drop(String id) {
        scripts.drop(KEY, List.of(id));
    }

    private static String home(String id) {
        return KEY + "/" + id;
    }
}
