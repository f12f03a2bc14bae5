package se.navigatorbot.bot.street;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.RedisServer;

/** What the store holds, as far as a message or a report could have changed it. */
final class Kept {

    private final RedisServer store;

    Kept(RedisServer store) {
        this.store = store;
    }

    /** Who is known, and the number of the last message of each partition. */
    String all() {
        return keys("addr:*")
                + keys("*}:seq").stream()
                        .map(key -> key + "=" + text(store.ask("GET", key)))
                        .collect(Collectors.joining(" "));
    }

    /** How a message of ours stands, in the words of the store. */
    String fate(String message) {
        String partition = message.substring(0, message.indexOf('-'));
        return text(store.ask("HGET", Keys.state(Integer.parseInt(partition)), message));
    }

    private TreeSet<String> keys(String pattern) {
        return ((List<?>) list(store.ask("KEYS", pattern)))
                .stream().map(Kept::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object list(@Nullable Object answer) {
        return answer == null ? List.of() : answer;
    }

    private static String text(@Nullable Object answer) {
        if (answer instanceof byte[] bytes) {
            return new String(bytes, UTF_8);
        }
        return answer instanceof List<?> many
                ? many.stream().map(Kept::text).collect(Collectors.joining(" "))
                : String.valueOf(answer);
    }
}
