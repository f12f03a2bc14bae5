package se.navigatorbot.bot.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
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
    private final int[] spent = new int[Lane.values().length];
    private final int[] unwritten = new int[Lane.values().length];
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
        return counts() ? Math.max(0, unasked() - total()) : Integer.MAX_VALUE;
    }

    /** Parts of each lane today. */
    public synchronized Map<Lane, Integer> today() {
        total();
        return Map.of(Lane.REPLY, spent[0], Lane.NOTICE, spent[1], Lane.BROADCAST, spent[2]);
    }

    boolean counts() {
        return perDay > 0;
    }

    synchronized boolean allows(OutMessage message, ChannelKind over, int parts) {
        if (!counts() || over != ChannelKind.SMS || message.draft().purpose() != Purpose.ORDINARY) {
            return true;
        }
        return total() + parts <= (keepsPromise(message) ? perDay : unasked());
    }

    /** Takes the parts out of today's, if they may be. */
    synchronized boolean take(OutMessage message, ChannelKind over, int parts) {
        boolean allowed = allows(message, over, parts);
        if (allowed) {
            add(message.draft().lane(), over, parts);
        }
        return allowed;
    }

    /** Gives back what was taken for a message that did not leave. */
    synchronized void giveBack(OutMessage message, ChannelKind over, int parts) {
        add(message.draft().lane(), over, -parts);
    }

    Instant nextDay() {
        return LocalDate.ofInstant(clock.instant(), zone)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** What the store does not know yet; counts as written until {@link #notWritten}. */
    synchronized Spent unwritten() {
        total();
        List<Integer> parts = Arrays.stream(unwritten).boxed().toList();
        Arrays.fill(unwritten, 0);
        return new Spent(day, parts);
    }

    /** It could not be written. */
    synchronized void notWritten(Spent mine) {
        if (mine.day().equals(day)) {
            for (int i = 0; i < unwritten.length; i++) {
                unwritten[i] += mine.parts().get(i);
            }
        }
    }

    /** So much has been spent by everybody, without what is still unwritten here. */
    synchronized void agreed(LocalDate on, List<Integer> totals) {
        if (on.equals(day)) {
            for (int i = 0; i < spent.length; i++) {
                spent[i] = totals.get(i) + unwritten[i];
            }
        }
    }

    private void add(Lane lane, ChannelKind over, int parts) {
        if (counts() && over == ChannelKind.SMS) {
            total();
            spent[lane.ordinal()] += parts;
            unwritten[lane.ordinal()] += parts;
        }
    }

    private static boolean keepsPromise(OutMessage message) {
        return switch (message.draft().about().kind()) {
            case APPOINTMENT, APPOINTMENT_CHANGE, SIGN_UP, SIGN_UP_CHANGE, EVENT_CHANGE, EVENT_MOVED, NOTICE -> true;
            default -> message.draft().lane() == Lane.REPLY;
        };
    }

    private int unasked() {
        return (int) (perDay * UNASKED);
    }

    private int total() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (!today.equals(day)) {
            day = today;
            Arrays.fill(spent, 0);
            Arrays.fill(unwritten, 0);
        }
        return Arrays.stream(spent).sum();
    }

    /**
     * Parts of one day.
     *
     * @param parts by lane
     */
    record Spent(LocalDate day, List<Integer> parts) {}
}
