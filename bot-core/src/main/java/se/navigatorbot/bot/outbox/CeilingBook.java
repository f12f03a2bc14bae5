package se.navigatorbot.bot.outbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/**
 * Keeps the parts of the day in the store, so that a restart does not begin the day anew. Written once a second, not
 * with each message: a crash may forget the parts of one second.
 */
final class CeilingBook {

    private final Redis redis;
    private final DailyCeiling ceiling;
    private final Script script = Script.load("outbox/spend");

    CeilingBook(Redis redis, DailyCeiling ceiling) {
        this.redis = redis;
        this.ceiling = ceiling;
    }

    /** Writes what was spent since the last time and reads what all have spent. */
    void agree() {
        if (!ceiling.counts()) {
            return;
        }
        DailyCeiling.Spent mine = ceiling.unwritten();
        List<byte[]> args = new ArrayList<>();
        args.add(bytes(mine.day().toString()));
        mine.parts().forEach(parts -> args.add(bytes(Integer.toString(parts))));
        Object answer;
        try {
            answer = redis.run(script, List.of(Keys.SMS_PARTS), args).join();
        } catch (RuntimeException e) {
            ceiling.notWritten(mine);
            return;
        }
        if (answer instanceof List<?> totals) {
            ceiling.agreed(
                    mine.day(),
                    totals.stream().map(total -> ((Long) total).intValue()).toList());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
