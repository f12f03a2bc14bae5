package se.navigatorbot.bot.desk.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.navigatorbot.bot.outbox.Fate;
import se.navigatorbot.bot.outbox.Progress;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.channels.Speaker;

/** What became of what was sent, where a coach needs to know. */
final class Fates {

    private static final int LOOKED_AT = 40;

    private final Redis redis;

    Fates(Redis redis) {
        this.redis = redis;
    }

    /** By id of the message; those that went as they should are left out, except what a human wrote. */
    Map<String, String> of(String participant, List<ThreadEntry> thread) {
        List<ThreadEntry> sent = thread.stream()
                .skip(Math.max(0, thread.size() - LOOKED_AT))
                .filter(entry -> entry.speaker().role() == Speaker.Role.STAFF
                        || entry.speaker().role() == Speaker.Role.BOT)
                .toList();
        if (sent.isEmpty()) {
            return Map.of();
        }
        List<byte[]> records = redis.fields(
                Partition.of(participant).state(),
                sent.stream().map(ThreadEntry::cause).toList());
        Map<String, String> fates = new HashMap<>();
        for (int i = 0; i < sent.size(); i++) {
            byte[] record = records.get(i);
            if (record != null) {
                Fate fate = Progress.readable(record).map(Progress::fate).orElse(Fate.UNKNOWN);
                boolean human = sent.get(i).speaker().role() == Speaker.Role.STAFF;
                if (human || fate != Fate.SENT && fate != Fate.DELIVERED && fate != Fate.CLAIMED) {
                    fates.put(sent.get(i).cause(), fate.swedish());
                }
            }
        }
        return fates;
    }
}
