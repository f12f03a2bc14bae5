package se.navigatorbot.bot.staff.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.staffapi.ConversationsApi.Waiting;

/** Who comes first: crisis, the plainer the sooner; then whoever has waited longest; then who is being helped. */
public final class QueueOrder {

    public static final Comparator<Row> MOST_URGENT_FIRST = Comparator.comparingInt(QueueOrder::rank)
            .thenComparing(QueueOrder::since)
            .thenComparing(Row::id);

    private QueueOrder() {}

    static Waiting waiting(Row row, HouseTime time) {
        Handover handover = row.handover();
        return new Waiting(
                row.id(),
                row.firstName(),
                row.homeCentre(),
                row.channels().isEmpty() ? "" : row.channels().get(0).swedish(),
                Math.max(0, Duration.between(since(row), time.instant()).toMinutes()),
                reason(row, handover),
                state(row.crisis() != null, handover),
                handover == null ? null : handover.staff(),
                row.language());
    }

    /** {@code crisis}, {@code waiting}, {@code taken} or {@code bot}. */
    public static String state(boolean crisis, @Nullable Handover handover) {
        if (crisis) {
            return "crisis";
        }
        if (handover == null) {
            return "bot";
        }
        return handover.state() == Handover.State.TAKEN ? "taken" : "waiting";
    }

    /** The first such time of day that lies ahead. */
    static LocalDateTime nextMorning(LocalDateTime now, LocalTime morning) {
        LocalDateTime same = now.toLocalDate().atTime(morning);
        return same.isAfter(now) ? same : same.plusDays(1);
    }

    private static String reason(Row row, @Nullable Handover handover) {
        String asked = handover == null ? "" : handover.reason();
        if (row.crisis() == null) {
            return asked;
        }
        return asked.isEmpty() ? "kris" : "kris, " + asked;
    }

    private static int rank(Row row) {
        if (row.crisis() != null) {
            return row.crisis().ordinal();
        }
        return row.handover() != null && row.handover().state() == Handover.State.TAKEN ? 11 : 10;
    }

    private static Instant since(Row row) {
        Handover handover = row.handover();
        if (handover != null) {
            return handover.since();
        }
        Instant heard = row.lastHeard();
        return heard == null ? Instant.EPOCH : heard;
    }
}
