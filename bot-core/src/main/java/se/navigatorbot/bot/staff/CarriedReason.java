package se.navigatorbot.bot.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Base64.Decoder;
import java.util.Base64.Encoder;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Documents;

/**
 * The reason for which somebody reads a protected person, as an open page carries it in the addresses it asks for: sealed, so
 * that no log and no history can read it, and good for that reader and that person alone.
 */
public final class CarriedReason {

    /** As long as a session lasts, real time. */
    static final Duration GOOD = Duration.ofHours(12);

    private static final Encoder ADDRESS = Base64.getUrlEncoder().withoutPadding();
    private static final Decoder FROM_ADDRESS = Base64.getUrlDecoder();

    private final Documents documents;
    private final InstantSource real;

    public CarriedReason(Documents documents, InstantSource real) {
        this.documents = documents;
        this.real = real;
    }

    /** That reason, to be carried. */
    public String seal(String user, String person, String reason) {
        Given given = new Given(reason, real.instant().plus(GOOD));
        return ADDRESS.encodeToString(documents.seal(given, home(user, person)));
    }

    /** The reason that is carried; null when there is none, or not one of that reader for that person. */
    public @Nullable String open(String user, String person, @Nullable String carried) {
        if (carried == null || carried.isEmpty()) {
            return null;
        }
        try {
            Given given = documents.open(FROM_ADDRESS.decode(carried), Given.class, home(user, person));
            return real.instant().isBefore(given.until()) ? given.reason() : null;
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return null;
        }
    }

    private static String home(String user, String person) {
        return "reason/" + user + "/" + person;
    }

    /** What is sealed. */
    record Given(String reason, Instant until) {

        @Override
        public String toString() {
            return "Given[" + until + "]";
        }
    }
}
