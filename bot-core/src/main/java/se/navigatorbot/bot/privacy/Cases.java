package se.navigatorbot.bot.privacy;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/** The cases, sealed in the store. They outlive the person, without a name. */
public final class Cases {

    private static final String KEY = Keys.staff("cases");
    private static final byte[] NOTHING = {};

    private final Redis redis;
    private final Documents documents;
    private final Script put = Script.load("staff/put");

    public Cases(Redis redis, Documents documents) {
        this.redis = redis;
        this.documents = documents;
    }

    /**
     * Opens one, or gives the one that is open already for that person and wish.
     *
     * @param id of a new one; the same id twice makes one case
     * @param by user name, or {@link PrivacyCase#BY_PERSON}
     * @param now business time at the region, on whose calendar days are counted
     */
    public PrivacyCase open(Wanted wanted, String id, String by, String note, ZonedDateTime now) {
        Optional<PrivacyCase> there = find(id).or(() -> of(wanted.person()).stream()
                .filter(other -> other.open() && other.kind() == wanted.kind())
                .findFirst());
        if (there.isPresent()) {
            return there.get();
        }
        PrivacyCase fresh = new PrivacyCase(
                id,
                wanted.kind(),
                wanted.person(),
                wanted.centre(),
                now.toInstant(),
                now.toLocalDate().plusDays(wanted.kind().days()),
                by,
                note,
                null,
                null);
        return write(id, documents.seal(fresh, home(id)), null) ? fresh : find(id).orElse(fresh);
    }

    /**
     * What is asked about whom.
     *
     * @param centre home centre, null for none
     */
    public record Wanted(
            CaseKind kind, String person, @Nullable String centre) {}

    public Optional<PrivacyCase> find(String id) {
        return Optional.ofNullable(redis.field(KEY, id)).map(bytes -> open(id, bytes));
    }

    /** The open ones first, by the day they are due. */
    public List<PrivacyCase> all() {
        return redis.hash(KEY).entrySet().stream()
                .map(entry -> open(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(PrivacyCase::open)
                        .reversed()
                        .thenComparing(PrivacyCase::due)
                        .thenComparing(PrivacyCase::id))
                .toList();
    }

    /** Those about one person. */
    public List<PrivacyCase> of(String person) {
        return all().stream().filter(one -> one.about(person)).toList();
    }

    /** Whether somebody waits for a public record of that person, so that nothing of it may go. */
    public boolean held(String person) {
        return of(person).stream().anyMatch(one -> one.open() && one.kind() == CaseKind.DISCLOSURE);
    }

    /** Changes one; {@code change} is called again when somebody else was faster. */
    public PrivacyCase change(String id, UnaryOperator<PrivacyCase> change) {
        while (true) {
            byte[] read = redis.field(KEY, id);
            if (read == null) {
                throw new IllegalArgumentException("no case " + id);
            }
            PrivacyCase changed = change.apply(open(id, read));
            if (write(id, documents.seal(changed, home(id), read), read)) {
                return changed;
            }
        }
    }

    private boolean write(String id, byte[] sealed, byte @Nullable [] read) {
        try {
            byte[] field = id.getBytes(StandardCharsets.UTF_8);
            List<byte[]> args = List.of(field, sealed, read == null ? NOTHING : read);
            return Long.valueOf(1).equals(redis.run(put, List.of(KEY), args).join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private PrivacyCase open(String id, byte[] sealed) {
        return documents.open(sealed, PrivacyCase.class, home(id));
    }

    private static String home(String id) {
        return KEY + "/" + id;
    }
}
