package se.navigatorbot.bot.staff.oidc;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.staff.StaffScripts;

/** Log-ins under way, for ten minutes, each good for one answer that comes back to the browser that began it. */
final class OidcStates {

    private static final String KEY = Keys.staff("oidc");
    private static final Duration VALID = Duration.ofMinutes(10);
    private static final int MOST = 1000;

    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;
    private final Clock real;
    private final SecureRandom random = new SecureRandom();

    OidcStates(Redis redis, Documents documents, Clock real) {
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
        this.real = real;
    }

    /**
     * One that was begun.
     *
     * @param browser what only that browser has, as its cookie holds it
     * @param next page of the desk that was wanted
     */
    record Begun(String nonce, String verifier, String browser, String next, Instant until) {
        @Override
        public String toString() {
            return "Begun[…]";
        }
    }

    /** 256 random bits, fit for an address line. */
    String word() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    Instant until() {
        return real.instant().plus(VALID);
    }

    /** False when too many are under way. */
    boolean keep(String state, Begun begun) {
        sweep();
        String field = documents.keyedHash(state);
        return redis.hash(KEY).size() < MOST && scripts.put(KEY, field, documents.seal(begun, home(field)), null);
    }

    /** The one with that state, once. */
    Optional<Begun> take(String state, String browser) {
        String field = documents.keyedHash(state);
        byte[] stored = redis.field(KEY, field);
        Begun begun = open(field, stored);
        if (begun == null || !begun.browser().equals(browser) || !real.instant().isBefore(begun.until())) {
            return Optional.empty();
        }
        Begun used = new Begun("", "", "", "", Instant.EPOCH);
        boolean mine = scripts.put(KEY, field, documents.seal(used, home(field)), stored);
        scripts.drop(KEY, List.of(field));
        return mine ? Optional.of(begun) : Optional.empty();
    }

    private void sweep() {
        List<String> old = new ArrayList<>();
        redis.hash(KEY).forEach((field, stored) -> {
            Begun begun = open(field, stored);
            if (begun != null && !real.instant().isBefore(begun.until())) {
                old.add(field);
            }
        });
        scripts.drop(KEY, old);
    }

    private @Nullable Begun open(String field, byte @Nullable [] stored) {
        return stored == null ? null : documents.open(stored, Begun.class, home(field));
    }

    private static String home(String field) {
        return KEY + "/" + field;
    }
}
