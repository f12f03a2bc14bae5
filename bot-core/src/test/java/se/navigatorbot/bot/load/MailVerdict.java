package se.navigatorbot.bot.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.outbox.Fate;
import se.navigatorbot.bot.outbox.Progress;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.RedisAddress;
import se.navigatorbot.channels.fakes.LoopbackTwilio.Sent;

/**
 * What a broadcast came to, by the provider's journal and by the store.
 *
 * @param reached recipients of whom the provider has a message
 * @param doubled recipients who have it more than once
 * @param missed recipients who have none, although the house is not in doubt about them
 * @param unknown messages of which the house says that nobody knows whether they left
 * @param unknownArrived how many of those the provider has
 * @param asking doubts that the provider is still asked about
 * @param fates how many messages of broadcasts have come how far
 */
record MailVerdict(
        int recipients,
        int reached,
        int doubled,
        int missed,
        int unknown,
        int unknownArrived,
        int asking,
        Map<Fate, Integer> fates) {

    static MailVerdict of(int recipients, List<Sent> journal, URI store) {
        Map<String, Progress> states = new HashMap<>();
        int asking = 0;
        try (JedisRedis redis = new JedisRedis(RedisAddress.parse(store.toString()))) {
            for (Partition partition : Partition.all()) {
                asking += redis.hash(partition.doubt()).size();
                redis.hash(partition.state())
                        .forEach((id, state) ->
                                states.put(id, Progress.parse(new String(state, StandardCharsets.UTF_8))));
            }
        }
        states.values().removeIf(state -> state.lane() != Lane.BROADCAST);
        return of(recipients, journal, states, asking);
    }

    static MailVerdict of(int recipients, List<Sent> journal, Map<String, Progress> states, int asking) {
        Map<String, Integer> times = new HashMap<>();
        Set<String> posted = new HashSet<>();
        for (Sent sent : journal) {
            times.merge(sent.to(), 1, Integer::sum);
            posted.add(sent.statusCallback().substring(sent.statusCallback().lastIndexOf('=') + 1));
        }
        Map<Fate, Integer> fates = new TreeMap<>();
        states.values().forEach(state -> fates.merge(state.fate(), 1, Integer::sum));
        List<String> unknown = states.entrySet().stream()
                .filter(one -> one.getValue().fate() == Fate.UNKNOWN)
                .map(Map.Entry::getKey)
                .toList();
        int arrived = (int) unknown.stream().filter(posted::contains).count();
        return new MailVerdict(
                recipients,
                times.size(),
                (int) times.values().stream().filter(one -> one > 1).count(),
                recipients - times.size() - (unknown.size() - arrived),
                unknown.size(),
                arrived,
                asking,
                fates);
    }

    /** Whether nothing more is to come of it. */
    boolean settled() {
        return asking == 0
                && fates.keySet().stream().allMatch(Fate::ended)
                && fates.values().stream().mapToInt(Integer::intValue).sum() >= recipients;
    }
}
