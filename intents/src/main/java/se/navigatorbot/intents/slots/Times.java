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
    private static final int MOST_ALONE = 10;

    private Times() {}

    /** All times in a message, in order; those that are alternatives of one another are each unsure. */
    public static List<When> in(Message message, LocalDateTime now) {
        return said(message, now).meant();
    }

    /** Whether a message names a time and nothing else. */
    public static boolean alone(Message message) {
        return message.tokens().size() <= MOST_ALONE && TimeStarts.fill(new TimeText(message.tokens()));
    }

    /**
     * Times that were said.
     *
     * @param suiting those said to suit, or just said
     * @param denied those said not to suit: "inte på måndag"
     */
    record Said(List<When> suiting, List<When> denied) {

        /** What is spoken of: when nothing suits, that which does not. */
        List<When> meant() {
            return suiting.isEmpty() ? denied : suiting;
        }
    }

    static Said said(Message message, LocalDateTime now) {
        TimeText text = new TimeText(message.tokens());
        TimeResolver resolver = new TimeResolver(now);
        Said said = new Said(new ArrayList<>(), new ArrayList<>());
        for (TimeGroup group : new TimeScanner(text, now).groups()) {
            List<When> times = group.denied ? said.denied() : said.suiting();
            for (When when : resolver.resolve(group)) {
                if (!times.contains(when)) {
                    times.add(when);
                }
            }
        }
        return said;
    }
}
