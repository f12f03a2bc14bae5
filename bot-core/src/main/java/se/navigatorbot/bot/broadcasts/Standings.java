package se.navigatorbot.bot.broadcasts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.outbox.Fate;
import se.navigatorbot.bot.outbox.MessageIds;
import se.navigatorbot.bot.outbox.Progress;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;

/** Counts what became of each recipient's message, from what the way out keeps of it. */
final class Standings {

    private final Mailings mailings;
    private final Redis redis;

    Standings(Mailings mailings, Redis redis) {
        this.mailings = mailings;
        this.redis = redis;
    }

    Standing of(Broadcast broadcast) {
        if (broadcast.state() == Broadcast.State.DRAFT || broadcast.state() == Broadcast.State.APPROVED) {
            return new Standing(broadcast, 0, 0, Map.of());
        }
        Count count = new Count(broadcast.state() == Broadcast.State.STOPPED);
        Map<String, String> leftOut = mailings.leftOut(broadcast.id());
        for (int partition = 0; partition < Keys.PARTITIONS; partition++) {
            List<String> ids = mailings.audience(broadcast.id(), partition);
            Map<String, Progress> messages = ids.isEmpty() ? Map.of() : messages(broadcast.id(), partition, ids);
            ids.forEach(id -> count.add(messages.get(id), leftOut.get(id)));
        }
        return new Standing(broadcast, count.sent, count.waiting, count.notSent);
    }

    /** Messages by person: a message's name carries a mark of the request that made it. */
    private Map<String, Progress> messages(String broadcast, int partition, List<String> ids) {
        Map<String, String> marks = new HashMap<>();
        ids.forEach(id ->
                marks.put(id, mark(MessageIds.message(partition, 0, BroadcastWalker.itemId(broadcast, id), 0))));
        Map<String, Progress> messages = new HashMap<>();
        redis.hash(Keys.state(partition)).forEach((message, record) -> {
            Progress progress = Progress.parse(new String(record, UTF_8));
            if (mark(message).equals(marks.get(progress.participant()))) {
                messages.put(progress.participant(), progress);
            }
        });
        return messages;
    }

    private static String mark(String message) {
        String[] parts = message.split("-", 4);
        return parts.length < 4 ? "" : parts[2];
    }

    private static final class Count {

        private final boolean stopped;
        private final Map<String, Integer> notSent = new TreeMap<>();
        private int sent;
        private int waiting;

        Count(boolean stopped) {
            this.stopped = stopped;
        }

        void add(@Nullable Progress message, @Nullable String leftOut) {
            if (message != null) {
                add(message);
            } else if (leftOut != null) {
                notSent.merge(leftOut, 1, Integer::sum);
            } else if (stopped) {
                notSent.merge("utskicket är stoppat", 1, Integer::sum);
            } else {
                waiting++;
            }
        }

        private void add(Progress message) {
            Fate fate = message.fate();
            if (fate == Fate.SENT || fate == Fate.DELIVERED) {
                sent++;
            } else if (!fate.ended()) {
                waiting++;
            } else {
                String reason = fate == Fate.DROPPED ? message.code() : fate.swedish();
                notSent.merge(reason, 1, Integer::sum);
            }
        }
    }
}
