package se.navigatorbot.bot.broadcasts;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.navigatorbot.bot.outbox.Fate;
import se.navigatorbot.bot.outbox.Progress;

/** Who has read the same words in an earlier broadcast, so that nobody reads them twice within a month. */
final class Told {

    private static final Duration AGAIN = Duration.ofDays(30);

    /** "Stängt i dag" is news again another day. */
    private static final Duration NOTICE_AGAIN = Duration.ofHours(12);

    private static final Comparator<Broadcast> ORDER =
            Comparator.comparing(Told::began).thenComparing(Broadcast::id);

    private final Mailings mailings;
    private final ItemStates states;

    Told(Mailings mailings, ItemStates states) {
        this.mailings = mailings;
        this.states = states;
    }

    /**
     * Earlier broadcasts with the same words, other rounds of the same series not counted.
     *
     * @param broadcast id of the one to be sent
     * @param series of it, empty for none
     */
    List<Broadcast> earlier(String broadcast, String series, Wanted wanted, Instant now) {
        List<Broadcast> all = mailings.all();
        Broadcast own = all.stream()
                .filter(one -> one.id().equals(broadcast) && one.begun())
                .findFirst()
                .orElse(null);
        return all.stream()
                .filter(Broadcast::begun)
                .filter(one -> !one.id().equals(broadcast))
                .filter(one -> series.isEmpty() || !one.series().equals(series))
                .filter(one -> one.at().isAfter(now.minus(wanted.notice() ? NOTICE_AGAIN : AGAIN)))
                .filter(one -> one.wanted().saysTheSameAs(wanted))
                .filter(one -> own == null || ORDER.compare(one, own) < 0)
                .toList();
    }

    /** Participants of one partition whom one of them has reached, or will. */
    Set<String> in(List<Broadcast> earlier, int partition) {
        Set<String> told = new HashSet<>();
        for (Broadcast broadcast : earlier) {
            List<String> ids = mailings.audience(broadcast, partition);
            Map<String, Progress> messages = states.of(broadcast, partition, ids);
            boolean stopped = broadcast.state() == Broadcast.State.STOPPED;
            int walked = broadcast.state() == Broadcast.State.SENT ? ids.size() : mailings.cursor(broadcast, partition);
            for (int i = 0; i < ids.size(); i++) {
                Progress message = messages.get(ids.get(i));
                boolean coming = message == null && i >= walked && !stopped;
                if (coming || (message != null && reached(message.fate(), stopped))) {
                    told.add(ids.get(i));
                }
            }
        }
        return told;
    }

    private static boolean reached(Fate fate, boolean stopped) {
        return switch (fate) {
            case SENT, DELIVERED, UNKNOWN, CLAIMED -> true;
            case WAITING -> !stopped;
            default -> false;
        };
    }

    private static Instant began(Broadcast broadcast) {
        return broadcast.begins() == null ? broadcast.at() : broadcast.begins();
    }
}
