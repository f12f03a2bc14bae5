package se.navigatorbot.bot.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.OutboundMessage.Purpose;

/**
 * How many SMS parts a day may cost, by business day of the region. Broadcasts and other unasked messages stop at four
 * fifths; the rest is kept for answers and for reminders of what is booked. A crisis and an alert to those on duty are
 * never held.
 */
public final class DailyCeiling {

    private static final double UNASKED = 0.8;

    private final int perDay;
    private final Clock clock;
    private final ZoneId zone;
    private final Map<Lane, Integer> spent = new EnumMap<>(Lane.class);
    private LocalDate day = LocalDate.MIN;

    /**
     * @param perDay parts, 0 for no limit
     */
    public DailyCeiling(int perDay, Clock clock, ZoneId zone) {
        this.perDay = perDay;
        this.clock = clock;
        this.zone = zone;
    }

    /** How many parts of broadcasts may still go today; {@link Integer#MAX_VALUE} without a limit. */
    public synchronized int leftForBroadcasts() {
        return perDay == 0 ? Integer.MAX_VALUE : Math.max(0, (int) (perDay * UNASKED) - total());
    }

    synchronized boolean allows(OutMessage message, ChannelKind over, int parts) {
        if (perDay == 0 || over != ChannelKind.SMS || message.draft().purpose() != Purpose.ORDINARY) {
            return true;
        }
        return total() + parts <= (keepsPromise(message) ? perDay : (int) (perDay * UNASKED));
    }

    /** Takes the parts out of today's, if they may be. */
    synchronized boolean take(OutMessage message, ChannelKind over, int parts) {
        boolean allowed = allows(message, over, parts);
        if (allowed && perDay > 0 && over == ChannelKind.SMS) {
            total();
            spent.merge(message.draft().lane(), parts, Integer::sum);
        }
        return allowed;
    }

    /** Gives back what was taken for a message that did not leave. */
    synchronized void giveBack(OutMessage message, ChannelKind over, int parts) {
        if (perDay > 0 && over == ChannelKind.SMS) {
            total();
            spent.merge(message.draft().lane(), -parts, (all, less) -> Math.max(0, all + less));
        }
    }

    Instant nextDay() {
        return LocalDate.ofInstant(clock.instant(), zone)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** Parts of each lane today. */
    public synchronized Map<Lane, Integer> today() {
        total();
        return Map.copyOf(spent);
    }

    private static boolean keepsPromise(OutMessage message) {
        return switch (message.draft().about().kind()) {
            case APPOINTMENT, APPOINTMENT_CHANGE, SIGN_UP -> true;
            default -> message.draft().lane() == Lane.REPLY;
        };
    }

    private int total() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (!today.equals(day)) {
            day = today;
            spent.clear();
        }
        return spent.values().stream().mapToInt(Integer::intValue).sum();
    }
}
