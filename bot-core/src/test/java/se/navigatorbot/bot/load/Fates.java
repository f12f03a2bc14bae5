package se.navigatorbot.bot.load;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.RedisAddress;

/**
 * What the store says in the end.
 *
 * @param unknown ids of messages of which nobody knows whether they left
 * @param inbox how many entries are not done
 * @param all how many messages have come how far
 */
record Fates(Set<String> unknown, int inbox, int parked, Map<String, Integer> all) {

    static Fates read(int redisPort) {
        Set<String> unknown = new HashSet<>();
        Map<String, Integer> all = new TreeMap<>();
        int inbox = 0;
        int parked = 0;
        try (JedisRedis redis = new JedisRedis(RedisAddress.loopback(redisPort, null))) {
            for (Partition partition : Partition.all()) {
                inbox += redis.stream(partition.inbox(), "-", 1000).size();
                parked += redis.hash(partition.parked()).size();
                for (Map.Entry<String, byte[]> state :
                        redis.hash(partition.state()).entrySet()) {
                    String record = new String(state.getValue(), StandardCharsets.UTF_8);
                    String fate = record.substring(0, record.indexOf('|'));
                    all.merge(fate, 1, Integer::sum);
                    if (fate.equals("UNKNOWN")) {
                        unknown.add(state.getKey());
                    }
                }
            }
        }
        return new Fates(unknown, inbox, parked, all);
    }
}
