package se.navigatorbot.channels.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;

/** Translates what Telegram said no with. */
final class TelegramOutcomes {

    private static final Duration NO_CONNECTION = Duration.ofSeconds(5);
    private static final Duration UNSAID = Duration.ofSeconds(5);
    /** So long the house may take to note where somebody has moved. */
    private static final Duration MOVE = Duration.ofSeconds(5);

    /** The first row whose status and words agree decides; what no row knows is {@link DeliveryOutcome#REJECTED}. */
    private static final List<Row> ROWS = List.of(
            new Row(401, "", DeliveryOutcome.MISCONFIGURED, "401 token"),
            new Row(404, "", DeliveryOutcome.MISCONFIGURED, "404 token"),
            new Row(403, "blocked", DeliveryOutcome.UNREACHABLE, "403 blocked"),
            new Row(403, "deactivated", DeliveryOutcome.UNREACHABLE, "403 deactivated"),
            new Row(403, "", DeliveryOutcome.UNREACHABLE, "403"),
            new Row(400, "chat not found", DeliveryOutcome.UNREACHABLE, "400 chat not found"),
            new Row(400, "peer_id_invalid", DeliveryOutcome.UNREACHABLE, "400 chat not found"));

    private TelegramOutcomes() {}

    /** @param wholeAccount whether a demand to wait seems to hold for everybody */
    static Delivery of(BotApiFailure failure, boolean wholeAccount) {
        return switch (failure.kind()) {
            case ABANDONED -> Delivery.tryLater(Duration.ZERO, false, "abandoned");
            case INVALID -> Delivery.ended(DeliveryOutcome.REJECTED, "not a valid message");
            case NOT_SENT -> Delivery.tryLater(NO_CONNECTION, true, failure.description());
            case UNREADABLE -> Delivery.ended(DeliveryOutcome.UNKNOWN, failure.code());
            case REFUSED -> refused(failure, wholeAccount);
        };
    }

    private static Delivery refused(BotApiFailure failure, boolean wholeAccount) {
        if (failure.status() == 429) {
            return Delivery.tryLater(Objects.requireNonNullElse(failure.retryAfter(), UNSAID), wholeAccount, "429");
        }
        if (failure.migratedTo() != null) {
            return Delivery.moved(Address.telegram(failure.migratedTo()), MOVE, failure.status() + " moved");
        }
        if (failure.status() >= 500) {
            return Delivery.ended(DeliveryOutcome.UNKNOWN, failure.code());
        }
        String words = failure.description().toLowerCase(Locale.ROOT);
        return ROWS.stream()
                .filter(row -> row.status == failure.status() && words.contains(row.words))
                .findFirst()
                .map(row -> row.outcome == DeliveryOutcome.UNREACHABLE
                        ? Delivery.closed(row.code)
                        : Delivery.ended(row.outcome, row.code))
                .orElseGet(() -> Delivery.ended(DeliveryOutcome.REJECTED, failure.code()));
    }

    private record Row(int status, String words, DeliveryOutcome outcome, String code) {}
}
