package se.navigatorbot.bot.inbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/** Calls {@code inbox/accept}. */
final class AcceptScript {

    private final Redis redis;
    private final Script script = Script.load("inbox/accept");

    AcceptScript(Redis redis) {
        this.redis = redis;
    }

    /**
     * @param entry its number does not count yet
     * @param channel on which the owner is told of it, empty when it needs no telling
     * @return its number, 0 when it was stored before
     */
    CompletableFuture<Long> store(Partition partition, InboxEntry entry, byte[] sealed, String channel) {
        List<byte[]> args = new ArrayList<>(List.of(
                bytes(entry.id()),
                bytes(Long.toString(entry.arrivedAt().toEpochMilli())),
                bytes(entry.kind()),
                bytes(entry.participant()),
                bytes(flags(entry)),
                sealed));
        if (!channel.isEmpty()) {
            args.add(bytes(channel));
            args.add(bytes(Storing.STORED + " " + partition.number()));
        }
        List<String> keys = new ArrayList<>(List.of(partition.seen(), partition.seq(), partition.inbox()));
        if (entry.kind().equals(AnsweredMessage.KIND)) {
            keys.add(Keys.answers(partition.number()));
        }
        return redis.run(script, keys, args).thenApply(AcceptScript::number);
    }

    private static String flags(InboxEntry entry) {
        return entry.limited() ? InboxEntry.LIMITED : entry.asker().isEmpty() ? "" : InboxEntry.ASKED + entry.asker();
    }

    private static Long number(@Nullable Object answer) {
        if (answer instanceof Long number) {
            return number;
        }
        throw new IllegalStateException("inbox/accept answers with a number");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
