package se.navigatorbot.bot.outbox;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Request;

/**
 * Of which messages somebody has to hear that they did not get through: a reminder, news of a stage, or of what somebody
 * is booked on. What such a message spoke of is kept beside its fate, since the message itself is gone when the provider
 * says that it failed.
 */
final class Untold {

    private Untold() {}

    /** What is kept of it; empty when nobody has to hear. */
    static String kept(About about) {
        return news(about, "").isEmpty() ? "" : about.kind() + " " + about.version() + " " + about.id();
    }

    /** The same read back; empty also for what a newer version has written and this one does not know. */
    static Optional<About> read(String kept) {
        String[] parts = kept.split("\\|", 2)[0].split(" ", 3);
        if (parts.length < 3 || !parts[1].matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return Arrays.stream(About.Kind.values())
                .filter(kind -> kind.name().equals(parts[0]))
                .findFirst()
                .map(kind -> new About(kind, parts[2], Integer.parseInt(parts[1])));
    }

    /**
     * What the person's own turn is to hear.
     *
     * @param reason a Swedish phrase for staff
     */
    static Optional<Request> news(About about, String reason) {
        return switch (about.kind()) {
            case APPOINTMENT -> Optional.of(new ReminderDropped(about.id(), about.version(), reason));
            case SIGN_UP -> {
                String[] parts = about.id().split(" ", 2);
                yield parts.length < 2
                        ? Optional.empty()
                        : Optional.of(new EventReminderDropped(parts[0], LocalDateTime.parse(parts[1]), reason));
            }
            case STAGE -> {
                String[] parts = about.id().split(" ", 2);
                yield parts.length < 2 ? Optional.empty() : Optional.of(new StageUntold(parts[0], parts[1], reason));
            }
            case APPOINTMENT_CHANGE, SIGN_UP_CHANGE, SEAT_OFFER, EVENT_CHANGE, EVENT_MOVED ->
                Optional.of(new NewsUntold(about, reason));
            default -> Optional.empty();
        };
    }
}
