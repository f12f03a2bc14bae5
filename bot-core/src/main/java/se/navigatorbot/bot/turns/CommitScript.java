package se.navigatorbot.bot.turns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/** Calls {@code turns/commit}. */
final class CommitScript {

    private final Redis redis;
    private final Script script = Script.load("turns/commit");

    CommitScript(Redis redis) {
        this.redis = redis;
    }

    /**
     * @param args as {@link Args} puts them together
     * @param asked whether they end with what an asker elsewhere is told
     */
    CompletableFuture<Result> run(String participant, List<byte[]> args, boolean asked) {
        Partition partition = Partition.of(participant);
        List<String> keys = new ArrayList<>(List.of(
                partition.lease(),
                Keys.person(participant),
                partition.rows(),
                Keys.thread(participant),
                partition.due(),
                partition.inbox(),
                partition.out(),
                partition.state(),
                partition.effects(),
                partition.lanes().get(0),
                partition.lanes().get(1),
                partition.lanes().get(2),
                partition.parked()));
        if (asked) {
            keys.add(Keys.answers(partition.number()));
        }
        return redis.run(script, keys, args).thenApply(CommitScript::result);
    }

    private static Result result(@Nullable Object answer) {
        if (!(answer instanceof List<?> parts) || !(parts.get(0) instanceof byte[] word)) {
            throw new IllegalStateException("turns/commit answers with a list");
        }
        List<String> lines = new ArrayList<>(parts.size() - 1);
        for (Object part : parts.subList(1, parts.size())) {
            if (part instanceof byte[] id) {
                lines.add(new String(id, StandardCharsets.US_ASCII));
            }
        }
        String name = new String(word, StandardCharsets.US_ASCII).toUpperCase(Locale.ROOT);
        return new Result(Result.Kind.valueOf(name), lines);
    }

    /**
     * What became of a commit.
     *
     * @param lines ids of the lines written to the thread, in the order given
     */
    record Result(Kind kind, List<String> lines) {
        enum Kind {
            OK,
            LEASE,
            DONE,
            CONFLICT
        }
    }

    /** Puts the arguments together. */
    static final class Args {

        private final List<byte[]> all = new ArrayList<>(24);

        Args text(String value) {
            all.add(value.getBytes(StandardCharsets.UTF_8));
            return this;
        }

        Args number(long value) {
            return text(Long.toString(value));
        }

        Args bytes(byte[] value) {
            all.add(value);
            return this;
        }

        List<byte[]> list() {
            return all;
        }
    }
}
