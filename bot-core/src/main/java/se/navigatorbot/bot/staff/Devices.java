package se.navigatorbot.bot.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;

/**
 * Lets somebody in who cannot type a password where they are: a terminal shows a short code, its owner says yes to it
 * where they are logged in already (RFC 8628, with this house as both ends). Kept as keyed hashes for ten minutes.
 */
public final class Devices {

    /** How long a code is good for, real time. */
    public static final Duration VALID = Duration.ofMinutes(10);

    private static final String KEY = Keys.staff("devices");
    private static final String SIGNS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 8;
    private static final int MOST = 500;

    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;
    private final Clock real;
    private final SecureRandom random = new SecureRandom();

    public Devices(Redis redis, Documents documents, Clock real) {
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
        this.real = real;
    }

    /**
     * @param device what the terminal asks with, secret
     * @param code what its owner types elsewhere
     */
    public record Begun(String device, String code) {
        @Override
        public String toString() {
            return "Begun[…]";
        }
    }

    /**
     * @throws Refused when too many wait at once
     */
    public Begun begin() {
        drop(pending -> !real.instant().isBefore(pending.until()));
        if (redis.hash(KEY).size() >= MOST) {
            throw new Refused(
                    503,
                    se.navigatorbot.bot.staffapi.Problem.TRY_LATER,
                    "För många försöker logga in. Vänta en stund.");
        }
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        Begun begun = new Begun(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), code());
        String field = documents.keyedHash(begun.device());
        Pending pending = new Pending(hash(begun.code()), real.instant().plus(VALID), null);
        scripts.put(KEY, field, documents.seal(pending, home(field)), null);
        return begun;
    }

    /**
     * Somebody logged in says yes to a code.
     *
     * @return whether it was one that waits
     */
    public boolean approve(String code, String user) {
        String hash = hash(code);
        for (Map.Entry<String, byte[]> entry : redis.hash(KEY).entrySet()) {
            Pending pending = open(entry.getKey(), entry.getValue());
            if (pending.code().equals(hash) && pending.user() == null && live(pending)) {
                Pending approved = new Pending(hash, pending.until(), user);
                byte[] sealed = documents.seal(approved, home(entry.getKey()));
                return scripts.put(KEY, entry.getKey(), sealed, entry.getValue());
            }
        }
        return false;
    }

    /**
     * Who has said yes; then it is used up.
     *
     * @return null while nobody has
     * @throws Refused when there is no such code any more
     */
    public @Nullable String redeem(String device) {
        String field = documents.keyedHash(device);
        byte[] read = redis.field(KEY, field);
        Pending pending = read == null ? null : open(field, read);
        if (pending == null || !live(pending)) {
            throw new Refused(
                    401,
                    se.navigatorbot.bot.staffapi.Problem.LOG_IN,
                    "Koden gäller inte längre. Börja om med login --device.");
        }
        if (pending.user() == null) {
            return null;
        }
        // Only one caller gets the token of an approval: whoever puts the mark.
        Pending used = new Pending("", Instant.EPOCH, null);
        boolean mine = scripts.put(KEY, field, documents.seal(used, home(field)), read);
        scripts.drop(KEY, List.of(field));
        return mine ? pending.user() : null;
    }

    private boolean live(Pending pending) {
        return real.instant().isBefore(pending.until());
    }

    private String code() {
        StringBuilder code = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    private String hash(String code) {
        return documents.keyedHash("device:" + code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", ""));
    }

    private void drop(Predicate<Pending> which) {
        List<String> fields = new ArrayList<>();
        redis.hash(KEY).forEach((field, stored) -> {
            if (which.test(open(field, stored))) {
                fields.add(field);
            }
        });
        scripts.drop(KEY, fields);
    }

    private Pending open(String field, byte[] sealed) {
        return documents.open(sealed, Pending.class, home(field));
    }

    private static String home(String field) {
        return KEY + "/" + field;
    }

    /**
     * @param code keyed hash
     * @param user who said yes, null for nobody yet
     */
    record Pending(String code, Instant until, @Nullable String user) {}
}
