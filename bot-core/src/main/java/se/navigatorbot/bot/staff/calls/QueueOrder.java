package se.navigatorbot.bot.staff.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Exercise;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.staffapi.ConversationsApi.Waiting;

/**
 * Who comes first: crisis, the plainer the sooner; then whoever has waited longest beyond what they were told; then who
 * asked for a person, whom the bot failed twice, and the rest; last who is being helped, and what was put aside.
 */
public final class QueueOrder {

    private QueueOrder() {}

    public static Comparator<Row> mostUrgentFirst(Instant now) {
        return Comparator.comparingInt((Row row) -> rank(row, now))
                .thenComparing(row -> due(row, now))
                .thenComparing(Row::id);
    }

    static Waiting waiting(Row row, HouseTime time) {
        Handover handover = row.handover();
        Offer offer = offer(handover);
        return new Waiting(
                row.id(),
                row.firstName(),
                row.homeCentre(),
                row.channels().isEmpty() ? "" : row.channels().get(0).swedish(),
                Math.max(0, Duration.between(since(row), time.instant()).toMinutes()),
                reason(row, handover),
                state(row.crisis() != null, handover),
                holder(handover),
                row.language(),
                offer.queue().name().toLowerCase(Locale.ROOT),
                offer.to(),
                time.localOrNull(offer.promisedAt()),
                offer.readBy(),
                handover == null ? null : time.localOrNull(handover.snoozedUntil()),
                Exercise.is(row.id()));
    }

    /** {@code crisis}, {@code waiting}, {@code taken}, {@code snoozed} or {@code bot}. */
    public static String state(boolean crisis, @Nullable Handover handover) {
        if (crisis) {
            return "crisis";
        }
        if (handover == null) {
            return "bot";
        }
        return switch (handover.state()) {
            case REQUESTED, OFFERED -> "waiting";
            case TAKEN -> "taken";
            case SNOOZED -> "snoozed";
        };
    }

    /** User name of who has taken it; whom it merely lies before has not. */
    static @Nullable String holder(@Nullable Handover handover) {
        return handover == null
                        || handover.state() == Handover.State.REQUESTED
                        || handover.state() == Handover.State.OFFERED
                ? null
                : handover.staff();
    }

    /** The first such time of day that lies ahead. */
    static LocalDateTime nextMorning(LocalDateTime now, LocalTime morning) {
        LocalDateTime same = now.toLocalDate().atTime(morning);
        return same.isAfter(now) ? same : same.plusDays(1);
    }

    private static Offer offer(@Nullable Handover handover) {
        Offer offer = handover == null ? null : handover.offer();
        return offer == null ? Offer.in(Offer.Queue.COACH) : offer;
    }

    private static String reason(Row row, @Nullable Handover handover) {
        String asked = handover == null ? "" : handover.reason();
        if (row.crisis() == null || asked.contains("kris")) {
            return asked;
        }
        return asked.isEmpty() ? "kris" : "kris, " + asked;
    }

    private static int rank(Row row, Instant now) {
        Handover handover = row.handover();
        if (row.crisis() != null) {
            return row.crisis().ordinal();
        }
        if (handover == null) {
            return 50;
        }
        return switch (handover.state()) {
            case TAKEN -> 40;
            case SNOOZED -> 41;
            case REQUESTED, OFFERED -> broken(handover, now) ? 10 : asked(handover.origin());
        };
    }

    private static int asked(Handover.Origin origin) {
        return switch (origin) {
            case PERSON -> 11;
            case MISSES -> 12;
            case CRISIS, SKILL, STAFF, HOUSE -> 13;
        };
    }

    /** Whether the time at which somebody was said to read has come. */
    private static boolean broken(Handover handover, Instant now) {
        Instant promised = offer(handover).promisedAt();
        return promised != null && !promised.isAfter(now);
    }

    /** The sooner of two of one rank: by the promise when it has come, else by how long they wait. */
    private static Instant due(Row row, Instant now) {
        Handover handover = row.handover();
        Instant promised = offer(handover).promisedAt();
        return handover != null && promised != null && broken(handover, now) ? promised : since(row);
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
