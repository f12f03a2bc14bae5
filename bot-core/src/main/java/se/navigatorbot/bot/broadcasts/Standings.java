package se.navigatorbot.bot.broadcasts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.outbox.Fate;
import se.navigatorbot.bot.outbox.Progress;
import se.navigatorbot.bot.redis.Keys;

/** Counts what became of each recipient's message, from what the way out keeps of it. */
final class Standings {

    private final Mailings mailings;
    private final ItemStates states;

    Standings(Mailings mailings, ItemStates states) {
        this.mailings = mailings;
        this.states = states;
    }

    Standing of(Broadcast broadcast) {
        if (!broadcast.begun()) {
            return new Standing(broadcast, 0, 0, Map.of());
        }
        Count count = new Count(broadcast.state() == Broadcast.State.STOPPED);
        Map<String, String> leftOut = mailings.leftOut(broadcast.id());
        for (int partition = 0; partition < Keys.PARTITIONS; partition++) {
            List<String> ids = mailings.audience(broadcast, partition);
            Map<String, Progress> messages = states.of(broadcast, partition, ids);
            ids.forEach(id -> count.add(messages.get(id), leftOut.get(id)));
        }
        return new Standing(broadcast, count.sent, count.waiting, count.notSent);
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
