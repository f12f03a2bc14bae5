package se.navigatorbot.bot.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;

/**
 * Who may look over the wall for an hour, with a reason that the person's own centre reads. Never to somebody with
 * protected identity.
 */
public final class BrokenGlass {

    /** How long, real time. */
    public static final Duration OPEN = Duration.ofHours(1);

    private static final String KEY = Keys.staff("glass");

    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;
    private final Clock real;

    public BrokenGlass(Redis redis, Documents documents, Clock real) {
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
        this.real = real;
    }

    /** From now on that member of staff sees the person. */
    public Instant open(String user, Participant person) {
        drop(look -> !real.instant().isBefore(look.until()));
        Look look = new Look(user, person.id(), real.instant().plus(OPEN));
        String field = field(user, person.id());
        scripts.put(KEY, field, documents.seal(look, home(field)), redis.field(KEY, field));
        return look.until();
    }

    /** Until when it is so, real time; empty when it is not. */
    public Optional<Instant> until(String user, Participant person) {
        String field = field(user, person.id());
        Look look = read(field, redis.field(KEY, field));
        return look == null
                        || !real.instant().isBefore(look.until())
                        || person.profile().protectedPerson()
                ? Optional.empty()
                : Optional.of(look.until());
    }

    /** Who looks at that person over the wall, and until when by the real clock. */
    public List<String> lookers(String participant) {
        List<String> lookers = new ArrayList<>();
        redis.hash(KEY).forEach((field, stored) -> {
            Look look = read(field, stored);
            if (look != null && look.person().equals(participant)) {
                lookers.add(look.user() + " till " + look.until());
            }
        });
        return lookers;
    }

    /** Takes away what was open to that person. */
    public int forget(String participant) {
        return drop(look -> look.person().equals(participant));
    }

    private int drop(Predicate<Look> which) {
        List<String> fields = new ArrayList<>();
        redis.hash(KEY).forEach((field, stored) -> {
            Look look = read(field, stored);
            if (look != null && which.test(look)) {
                fields.add(field);
            }
        });
        scripts.drop(KEY, fields);
        return fields.size();
    }

    private String field(String user, String participant) {
        return documents.keyedHash("glass:" + user + "|" + participant);
    }

    private @Nullable Look read(String field, byte @Nullable [] stored) {
        return stored == null ? null : documents.open(stored, Look.class, home(field));
    }

    private static String home(String field) {
        return KEY + "/" + field;
    }

    /** Who looks at whom until when. */
    record Look(String user, String person, Instant until) {}
}
