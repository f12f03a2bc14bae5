package se.navigatorbot.bot.reports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/** Which months have been handed in, and when. */
public final class EsfSent {

    private static final Script SENT = Script.load("reports/sent");
    private static final String KEY = Keys.staff("esf");

    private final Redis redis;

    public EsfSent(Redis redis) {
        this.redis = redis;
    }

    /** By month, the earliest first. */
    public Map<YearMonth, Instant> all() {
        Map<YearMonth, Instant> all = new TreeMap<>();
        redis.hash(KEY)
                .forEach((month, at) -> all.put(
                        YearMonth.parse(month),
                        Instant.ofEpochMilli(Long.parseLong(new String(at, StandardCharsets.US_ASCII)))));
        return all;
    }

    /** The month has been handed in at that moment. */
    public void handedIn(YearMonth month, Instant at) {
        redis.run(SENT, List.of(KEY), List.of(bytes(month.toString()), bytes(Long.toString(at.toEpochMilli()))))
                .join();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
