package se.navigatorbot.bot.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogues.Seat;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/** Who has which seat, one hash an activity: participant → {@code held} or {@code claim:<turn>:<expires ms>}. */
final class Seats {

    private static final Script CLAIM = Script.load("seats/claim");
    private static final Script CONFIRM = Script.load("seats/confirm");
    private static final Script RELEASE = Script.load("seats/release");
    private static final String HELD = "held";

    private final Redis redis;

    Seats(Redis redis) {
        this.redis = redis;
    }

    Seat claim(Event event, String participant, String claim, Instant now, Duration holds) {
        @Nullable
        Object answer = run(
                CLAIM,
                event.id(),
                participant,
                claim,
                Long.toString(now.toEpochMilli()),
                Long.toString(now.plus(holds).toEpochMilli()),
                Integer.toString(event.seats()));
        return Long.valueOf(1).equals(answer)
                ? Seat.CLAIMED
                : Long.valueOf(2).equals(answer) ? Seat.ALREADY_HELD : Seat.FULL;
    }

    void confirm(String eventId, String participant) {
        run(CONFIRM, eventId, participant);
    }

    void release(String eventId, String participant) {
        run(RELEASE, eventId, participant);
    }

    /** Held seats and claims that have not run out. */
    int taken(String eventId, Instant now) {
        return (int) redis.hash(Keys.seats(eventId)).values().stream()
                .map(Seats::text)
                .filter(state -> state.equals(HELD) || ends(state) > now.toEpochMilli())
                .count();
    }

    Set<String> holders(String eventId) {
        Set<String> holders = new TreeSet<>();
        for (Map.Entry<String, byte[]> seat : redis.hash(Keys.seats(eventId)).entrySet()) {
            if (text(seat.getValue()).equals(HELD)) {
                holders.add(seat.getKey());
            }
        }
        return holders;
    }

    private @Nullable Object run(Script script, String eventId, String... args) {
        List<byte[]> bytes = java.util.Arrays.stream(args)
                .map(arg -> arg.getBytes(StandardCharsets.UTF_8))
                .toList();
        return redis.run(script, List.of(Keys.seats(eventId)), bytes).join();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static long ends(String claim) {
        return Long.parseLong(claim.substring(claim.lastIndexOf(':') + 1));
    }
}
