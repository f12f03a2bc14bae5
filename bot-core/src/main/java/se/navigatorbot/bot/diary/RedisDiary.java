package se.navigatorbot.bot.diary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/**
 * {@link Diary} in the store, one hash a coach: {@code <participant>/<appointment>/<from ms>} → {@code <from ms>:<to ms>}
 * followed by {@code :held}, or by {@code :<expires ms>:<turn>} for a claim. What is over is dropped by the next claim.
 */
final class RedisDiary implements Diary {

    private static final Script CLAIM = Script.load("diary/claim");
    private static final Script HOLD = Script.load("diary/hold");
    private static final Script RELEASE = Script.load("diary/release");
    private static final Duration CLAIM_HOLDS = Duration.ofMinutes(10);
    private static final String HELD = "held";

    private final Redis redis;

    RedisDiary(Redis redis) {
        this.redis = redis;
    }

    @Override
    public boolean claim(TakenTime time, String turn, Instant now, Duration pause) {
        Object answer = run(
                CLAIM,
                time.coach(),
                time.field(),
                time.owner(),
                ms(time.from()),
                ms(time.to()),
                ms(now),
                ms(now.plus(CLAIM_HOLDS)) + ":" + turn,
                Long.toString(pause.toMillis()));
        return Long.valueOf(1).equals(answer);
    }

    @Override
    public void hold(TakenTime time) {
        run(HOLD, time.coach(), time.field(), ms(time.from()) + ":" + ms(time.to()) + ":" + HELD);
    }

    @Override
    public void release(TakenTime time) {
        run(RELEASE, time.coach(), time.field());
    }

    @Override
    public List<TakenTime> taken(String coach, Instant now) {
        List<TakenTime> all = new ArrayList<>();
        redis.hash(Keys.taken(coach)).forEach((field, value) -> {
            String[] parts = new String(value, UTF_8).split(":", 4);
            String[] owner = field.split("/", 3);
            if (parts[2].equals(HELD) || instant(parts[2]).isAfter(now)) {
                all.add(new TakenTime(coach, owner[0], owner[1], instant(parts[0]), instant(parts[1])));
            }
        });
        return all;
    }

    private @Nullable Object run(Script script, String coach, String... args) {
        List<byte[]> bytes = Arrays.stream(args).map(arg -> arg.getBytes(UTF_8)).toList();
        try {
            return redis.run(script, List.of(Keys.taken(coach)), bytes).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static String ms(Instant at) {
        return Long.toString(at.toEpochMilli());
    }

    private static Instant instant(String ms) {
        return Instant.ofEpochMilli(Long.parseLong(ms));
    }
}
