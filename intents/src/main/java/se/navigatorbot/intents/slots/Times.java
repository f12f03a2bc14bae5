package se.navigatorbot.intents.slots;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.intents.When;
import se.navigatorbot.intents.reading.Message;

/**
 * Days and times said in Swedish. Pieces are matched word by word, neighbours are put together, and each group is laid
 * on the calendar as seen from the moment of writing.
 */
public final class Times {
    private Times() {}

    /** All times in a message, in order; those that are alternatives of one another are each unsure. */
    public static List<When> in(Message message, LocalDateTime now) {
        TimeText text = new TimeText(message.tokens());
        TimeResolver resolver = new TimeResolver(now);
        List<When> times = new ArrayList<>();
        for (TimeGroup group : new TimeScanner(text, now).groups()) {
            for (When when : resolver.resolve(group)) {
                if (!times.contains(when)) {
                    times.add(when);
                }
            }
        }
        return times;
    }
}
