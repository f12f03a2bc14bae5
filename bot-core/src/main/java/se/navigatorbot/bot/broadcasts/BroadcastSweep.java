package se.navigatorbot.bot.broadcasts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.redis.Lifetime;

/** Takes away broadcasts whose time is over, drafts that nobody sent, and lists that no broadcast has. */
final class BroadcastSweep {

    private static final Duration DRAFT = Duration.ofDays(7);

    private final Mailings mailings;
    private final InstantSource clock;
    private Set<String> strays = Set.of();

    BroadcastSweep(Mailings mailings, InstantSource clock) {
        this.mailings = mailings;
        this.clock = clock;
    }

    void sweep() {
        Instant now = clock.instant();
        mailings.all().stream().filter(broadcast -> over(broadcast, now)).forEach(mailings::forget);
        dropStrays();
    }

    /** Lists that a process left in the middle of counting; no count lasts from one sweep to the next. */
    private void dropStrays() {
        Set<String> now = mailings.strays();
        List<String> left = now.stream().filter(strays::contains).toList();
        mailings.drop(left);
        strays = now;
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
