package se.navigatorbot.bot.broadcasts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.redis.Ageing;
import se.navigatorbot.bot.redis.Lifetime;

/** Takes away broadcasts whose time is over, drafts that nobody sent, and lists that no broadcast has. */
final class BroadcastSweep implements Ageing {

    private static final Duration DRAFT = Duration.ofDays(7);
    /** No count lasts so long. Real time. */
    private static final Duration COUNTED = Duration.ofHours(1);

    private final Mailings mailings;
    private final InstantSource clock;
    private final InstantSource real;
    private Map<String, Instant> strays = Map.of();

    /**
     * @param clock business time
     * @param real the machine's own clock, by which a count lasts
     */
    BroadcastSweep(Mailings mailings, InstantSource clock, InstantSource real) {
        this.mailings = mailings;
        this.clock = clock;
        this.real = real;
    }

    @Override
    public Lifetime lifetime() {
        return Lifetime.BROADCAST;
    }

    @Override
    public long overdue() {
        return over().size();
    }

    @Override
    public synchronized long sweep() {
        List<Broadcast> over = over();
        over.forEach(mailings::forget);
        dropStrays();
        return over.size();
    }

    private List<Broadcast> over() {
        Instant now = clock.instant();
        return mailings.all().stream().filter(broadcast -> over(broadcast, now)).toList();
    }

    /** Lists that a process left in the middle of counting, however often it is looked. */
    private void dropStrays() {
        Instant now = real.instant();
        Map<String, Instant> seen = new HashMap<>();
        mailings.strays().forEach(stray -> seen.put(stray, strays.getOrDefault(stray, now)));
        List<String> left = seen.entrySet().stream()
                .filter(stray -> !stray.getValue().plus(COUNTED).isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
        mailings.drop(left);
        strays = seen;
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
