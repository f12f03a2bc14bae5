package se.navigatorbot.bot.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;

/** Opaque tokens. The store holds a keyed hash of each, so that reading the store gives nobody a way in. */
public final class Tokens {

    /** How long a token is good for, real time. */
    public static final Duration VALID = Duration.ofHours(12);

    private static final String KEY = Keys.staff("tokens");
    private static final int BYTES = 32;

    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;
    private final Clock real;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param real the real clock; turning business time ends nobody's log-in
     */
    public Tokens(Redis redis, Documents documents, Clock real) {
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
        this.real = real;
    }

    /** A new token for that user; the only time it is seen. */
    public String issue(String user) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String hash = documents.keyedHash(token);
        Issued issued = new Issued(user, real.instant().plus(VALID));
        scripts.put(KEY, hash, documents.seal(issued, home(hash)), null);
        return token;
    }

    /** Whose token it is; empty when it is none or has ended. */
    public Optional<String> user(String token) {
        String hash = documents.keyedHash(token);
        return Optional.ofNullable(open(hash, redis.field(KEY, hash)))
                .filter(issued -> real.instant().isBefore(issued.until()))
                .map(Issued::user);
    }

    public void end(String token) {
        scripts.drop(KEY, List.of(documents.keyedHash(token)));
    }

    /** Ends every token of that user. */
    public void endAll(String user) {
        drop(issued -> issued.user().equals(user));
    }

    /** Takes away those that have ended by themselves. */
    public void sweep() {
        Instant now = real.instant();
        drop(issued -> !now.isBefore(issued.until()));
    }

    private void drop(Predicate<Issued> which) {
        List<String> hashes = new ArrayList<>();
        for (Map.Entry<String, byte[]> entry : redis.hash(KEY).entrySet()) {
            Issued issued = open(entry.getKey(), entry.getValue());
            if (issued != null && which.test(issued)) {
                hashes.add(entry.getKey());
            }
        }
        scripts.drop(KEY, hashes);
    }

    private @Nullable Issued open(String hash, byte @Nullable [] sealed) {
        return sealed == null ? null : documents.open(sealed, Issued.class, home(hash));
    }

    private static String home(String hash) {
        return KEY + "/" + hash;
    }

    /** What is kept of a token. */
    record Issued(String user, Instant until) {}
}
