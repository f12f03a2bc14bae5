package se.navigatorbot.bot.redis;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long each kind of record is kept, on the business clock, and why. The {@code Sweep} keeps it; no key has a TTL. */
public enum Lifetime {
    SEEN(30, "providers repeat a message within days at most; a replay older than this carries an old signature time"),
    OUTCOME(30, "delivery reports may come for days, and staff ask how a message went"),
    TALK(730, "the talk with a person is a public record; disposal at two years until a decision says otherwise"),
    PERSON(null, "as long as somebody is a participant; ended by staff or by a case of erasure"),
    CATALOGUE(null, "as long as the centres offer it; closed by staff"),
    BROADCAST(730, "what was sent to many is a public record like a talk"),
    STAFF(null, "as long as somebody has an account; a session ends by its own time"),
    AUDIT(null, "who did what is kept as long as the store");

    private final @Nullable Integer days;
    private final String reason;

    Lifetime(@Nullable Integer days, String reason) {
        this.days = days;
        this.reason = reason;
    }

    /** Empty when no passing of days ends it. */
    public Optional<Duration> length() {
        return Optional.ofNullable(days).map(Duration::ofDays);
    }

    /** Why so long. */
    public String reason() {
        return reason;
    }
}
