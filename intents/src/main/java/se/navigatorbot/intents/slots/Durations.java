package se.navigatorbot.intents.slots;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.reading.Message;

/** How long or how late: "10 min", "en kvart", "en halvtimme", "1,5 h", "en timme". */
public final class Durations {
    private static final int MOST = 600;

    /** A duration and the place after it. */
    record Found(Duration duration, int end) {}

    private Durations() {}

    /** The first duration in a message, or null. */
    public static @Nullable Duration in(Message message) {
        TimeText text = new TimeText(message.tokens());
        for (int at = 0; at < text.size(); at++) {
            Found found = at(text, at);
            boolean clock = text.is(at, "kvart") && text.is(at + 1, "i", "over");
            if (found != null && !clock) {
                return found.duration();
            }
        }
        return text.size() > 0 ? bareLateness(text) : null;
    }

    /** "blir 10 sen" and "fem sen" mean minutes. */
    private static @Nullable Duration bareLateness(TimeText text) {
        for (int at = 0; at < text.size(); at++) {
            int count = text.number(at);
            if (count > 1 && count <= 120 && text.is(at + 1, "sen", "sena", "sent", "forsenad", "late")) {
                return Duration.ofMinutes(count);
            }
        }
        return null;
    }

    static @Nullable Found at(TimeText text, int at) {
        int first = text.is(at, "en", "ett") ? at + 1 : at;
        if (text.is(first, "kvart")) {
            return new Found(Duration.ofMinutes(15), first + 1);
        }
        if (text.is(first, "trekvart")) {
            return new Found(Duration.ofMinutes(45), first + 1);
        }
        if (text.is(first, "halvtimme", "halvtimma", "halvtime", "halvtim")) {
            return new Found(Duration.ofMinutes(30), first + 1);
        }
        if (text.is(first, "halv") && text.is(first + 1, "timme", "timma", "tim", "time")) {
            return new Found(Duration.ofMinutes(30), first + 2);
        }
        return counted(text, at);
    }

    private static @Nullable Found counted(TimeText text, int at) {
        int count = text.number(at);
        if (count < 1 || count > MOST) {
            return null;
        }
        boolean decimal = text.is(at + 1, ",", ".") && text.glued(at + 2) && text.is(at + 2, "5");
        boolean half = text.is(at + 1, "och") && (text.row(at + 2, "en", "halv") || text.is(at + 2, "halv"));
        int unit = at + 1 + (decimal ? 2 : 0) + (half ? text.is(at + 2, "en") ? 3 : 2 : 0);
        int halves = decimal || half ? 1 : 0;
        return switch (text.word(unit)) {
            case "min", "mins", "minut", "minuter", "minutes", "minuters" ->
                new Found(Duration.ofMinutes(count), unit + 1);
            case "h", "tim", "timme", "timma", "timmar", "timmars", "hour", "hours", "time" ->
                new Found(Duration.ofMinutes(count * 60L + halves * 30L), unit + 1);
            case "kvart", "kvartar" -> new Found(Duration.ofMinutes(count * 15L), unit + 1);
            default -> null;
        };
    }
}
