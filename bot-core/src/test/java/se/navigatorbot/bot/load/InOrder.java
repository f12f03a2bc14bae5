package se.navigatorbot.bot.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.navigatorbot.bot.participants.AddressBook;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.participants.RedisPeople;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.KeptDocuments;
import se.navigatorbot.bot.redis.RedisAddress;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Speaker;

/** What each person wrote, in the order in which it was acknowledged, against what stands in the thread. */
final class InOrder {

    private static final int WHOLE = 100_000;

    private final Map<String, List<String>> acknowledged = new LinkedHashMap<>();

    /**
     * @param lost acknowledged and not in the thread
     * @param doubled more than once in the thread
     * @param outOfOrder people whose thread has another order
     */
    record Verdict(int acknowledged, int lost, int doubled, int outOfOrder) {}

    synchronized void acknowledged(String from, String message) {
        acknowledged.computeIfAbsent(from, f -> new ArrayList<>()).add("sms:" + message);
    }

    synchronized Verdict compare(Path folder, int redisPort) {
        Documents documents = KeptDocuments.with(folder.resolve("key"));
        try (JedisRedis redis = new JedisRedis(RedisAddress.loopback(redisPort, null))) {
            Function<String, List<String>> threads = threads(redis, documents);
            int all = 0;
            int lost = 0;
            int doubled = 0;
            int outOfOrder = 0;
            for (Map.Entry<String, List<String>> person : acknowledged.entrySet()) {
                List<String> wrote = person.getValue();
                List<String> heard = threads.apply(person.getKey());
                Set<String> once = new HashSet<>(heard);
                all += wrote.size();
                lost += (int) wrote.stream()
                        .filter(message -> !once.contains(message))
                        .count();
                doubled += heard.size() - once.size();
                outOfOrder += heard.equals(wrote) ? 0 : 1;
            }
            return new Verdict(all, lost, doubled, outOfOrder);
        }
    }

    /** Ids of the texts that stand in the thread of a number, oldest first. */
    static Function<String, List<String>> threads(JedisRedis redis, Documents documents) {
        RedisPeople people =
                new RedisPeople(redis, documents, new AddressBook(redis, documents), new PersonShelf(redis, documents));
        return from -> heard(people, from);
    }

    private static List<String> heard(RedisPeople people, String from) {
        return people.whoseIs(Address.sms(from)).stream()
                .flatMap(id -> people.thread(id, WHOLE).stream())
                .filter(line -> line.speaker().role() == Speaker.Role.PERSON)
                .map(ThreadEntry::cause)
                .toList();
    }
}
