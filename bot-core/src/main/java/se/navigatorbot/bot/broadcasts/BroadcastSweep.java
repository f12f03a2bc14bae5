package se.navigatorbot.bot.broadcasts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import se.navigatorbot.bot.redis.Lifetime;

/** Takes away broadcasts whose time is over, and drafts that nobody sent. */
final class BroadcastSweep {

    private static final Duration DRAFT = Duration.ofDays(7);

    private final Mailings mailings;
    private final InstantSource clock;

    BroadcastSweep(Mailings mailings, InstantSource clock) {
        this.mailings = mailings;
        this.clock = clock;
    }

    void sweep() {
        Instant now = clock.instant();
        mailings.all().stream().filter(broadcast -> over(broadcast, now)).forEach(mailings::forget);
    }

    private static boolean over(Broadcast broadcast, Instant now) {
        Optional<Duration> kept = switch (broadcast.state()) {
            case WRITTEN, DRAFT, APPROVED -> Optional.of(DRAFT);
            case SCHEDULED, SENDING, PAUSED -> Optional.empty();
            case SENT, STOPPED -> Lifetime.BROADCAST.length();
        };
        return kept.filter(length -> Duration.between(broadcast.at(), now).compareTo(length) > 0)
                .isPresent();
    }
}
