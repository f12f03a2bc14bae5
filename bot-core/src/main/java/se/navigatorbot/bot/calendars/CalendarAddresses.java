package se.navigatorbot.bot.calendars;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.staff.StaffScripts;

/**
 * The secret addresses of coaches' calendars, one each. The store holds a keyed hash, so that reading the store opens
 * nobody's calendar; a new address ends the old one.
 */
public final class CalendarAddresses {

    private static final String KEY = Keys.staff("calendars");
    private static final int BYTES = 24;

    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;
    private final SecureRandom random = new SecureRandom();

    public CalendarAddresses(Redis redis, Documents documents) {
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
    }

    /** A new secret for that user; the only time it is seen. */
    public String open(String user) {
        close(user);
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        scripts.put(KEY, hash(secret), user.getBytes(StandardCharsets.UTF_8), null);
        return secret;
    }

    /** Ends it; true when there was one. */
    public boolean close(String user) {
        List<String> theirs = redis.hash(KEY).entrySet().stream()
                .filter(entry -> new String(entry.getValue(), StandardCharsets.UTF_8).equals(user))
                .map(java.util.Map.Entry::getKey)
                .toList();
        scripts.drop(KEY, theirs);
        return !theirs.isEmpty();
    }

    /** Whose calendar a secret opens. */
    public Optional<String> user(String secret) {
        return Optional.ofNullable(redis.field(KEY, hash(secret)))
                .map(user -> new String(user, StandardCharsets.UTF_8));
    }

    private String hash(String secret) {
        return documents.keyedHash("calendar:" + secret);
    }
}
