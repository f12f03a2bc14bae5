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

/**
 * Who is logged in at the desk. The cookie holds an opaque token, the store a keyed hash of it; a session ends twelve
 * hours after it began, and earlier when its owner has done nothing for a while.
 */
public final class Sessions {

    /** The longest that one lasts, real time. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final String KEY = Keys.staff("sessions");
    private static final int BYTES = 32;
    /** A sign of life is written at most so often. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;
    private final Clock real;
    private final Duration idle;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param real the real clock; turning business time ends nobody's session
     * @param idle how long its owner may do nothing
     */
    public Sessions(Redis redis, Documents documents, Clock real, Duration idle) {
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
        this.real = real;
        this.idle = idle;
    }

    /** A new one for that user; the only time its token is seen. */
    public String begin(String user) {
        sweep();
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String hash = documents.keyedHash(token);
        Instant now = real.instant();
        scripts.put(KEY, hash, documents.seal(new Session(user, now, now), home(hash)), null);
        return token;
    }

    /** Whose session it is; empty when there is none or it has ended. */
    public Optional<String> user(String token) {
        return find(documents.keyedHash(token)).map(Session::user);
    }

    /** Its owner has just done something: what the page does by itself does not count. */
    public void used(String token) {
        String hash = documents.keyedHash(token);
        byte[] read = redis.field(KEY, hash);
        Session session = open(hash, read);
        Instant now = real.instant();
        if (session != null && live(session) && session.seen().plus(NOTED).isBefore(now)) {
            Session seen = new Session(session.user(), session.began(), now);
            scripts.put(KEY, hash, documents.seal(seen, home(hash), read), read);
        }
    }

    public void end(String token) {
        scripts.drop(KEY, List.of(documents.keyedHash(token)));
    }

    /** Ends every session of that user. */
    public void endAll(String user) {
        drop(session -> session.user().equals(user));
    }

    private void sweep() {
        drop(session -> !live(session));
    }

    private boolean live(Session session) {
        Instant now = real.instant();
        return now.isBefore(session.began().plus(LONGEST))
                && now.isBefore(session.seen().plus(idle));
    }

    private Optional<Session> find(String hash) {
        return Optional.ofNullable(open(hash, redis.field(KEY, hash))).filter(this::live);
    }

    private void drop(Predicate<Session> which) {
        List<String> hashes = new ArrayList<>();
        for (Map.Entry<String, byte[]> entry : redis.hash(KEY).entrySet()) {
            Session session = open(entry.getKey(), entry.getValue());
            if (session != null && which.test(session)) {
                hashes.add(entry.getKey());
            }
        }
        scripts.drop(KEY, hashes);
    }

    private @Nullable Session open(String hash, byte @Nullable [] sealed) {
        return sealed == null ? null : documents.open(sealed, Session.class, home(hash));
    }

    private static String home(String hash) {
        return KEY + "/" + hash;
    }

    /**
     * What is kept of one.
     *
     * @param seen when its owner last did something, to the minute
     */
    record Session(String user, Instant began, Instant seen) {}
}
