package se.navigatorbot.bot.broadcasts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.navigatorbot.bot.outbox.MessageIds;
import se.navigatorbot.bot.outbox.Progress;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;

/** What the way out keeps of each recipient's message. */
final class ItemStates {

    private final Redis redis;

    ItemStates(Redis redis) {
        this.redis = redis;
    }

    /** Messages by person: a message's name carries a mark of the request that made it. */
    Map<String, Progress> of(Broadcast broadcast, int partition, List<String> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<String, String> marks = new HashMap<>();
        people.forEach(id ->
                marks.put(id, mark(MessageIds.message(partition, 0, BroadcastWalker.itemId(broadcast.id(), id), 0))));
        Map<String, Progress> messages = new HashMap<>();
        redis.hash(Keys.state(partition)).forEach((message, record) -> {
            Progress.readable(record)
                    .filter(progress -> mark(message).equals(marks.get(progress.participant())))
                    .ifPresent(progress -> messages.put(progress.participant(), progress));
        });
        return messages;
    }

    private static String mark(String message) {
        String[] parts = message.split("-", 4);
        return parts.length < 4 ? "" : parts[2];
    }
}
