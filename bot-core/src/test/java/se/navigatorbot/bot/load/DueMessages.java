package se.navigatorbot.bot.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.RedisClient;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.outbox.MessageIds;
import se.navigatorbot.bot.outbox.OutMessage;
import se.navigatorbot.bot.outbox.Progress;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.SealedDocuments;
import se.navigatorbot.bot.redis.StoreKey;
import se.navigatorbot.bot.redis.StoreMapper;
import se.navigatorbot.channels.Address;

/** People with one message each that waits for its time, put into a store as commits would have left them. */
final class DueMessages {

    private final int redisPort;
    private final Documents documents;

    DueMessages(int redisPort, Path key) throws IOException {
        this.redisPort = redisPort;
        this.documents = new SealedDocuments(StoreMapper.create(), StoreKey.parse(Files.readString(key)));
    }

    void put(int count, Instant due) {
        try (RedisClient redis = RedisClient.create("127.0.0.1", redisPort);
                AbstractPipeline pipeline = redis.pipelined()) {
            for (int i = 0; i < count; i++) {
                put(pipeline, i, due);
            }
            pipeline.sync();
        }
    }

    private void put(AbstractPipeline redis, int number, Instant due) {
        Partition partition = Partition.of(number % Keys.PARTITIONS);
        String person = partition.number() + "-due" + number;
        Reachable phone =
                Reachable.unheard(Address.sms("+467031%05d".formatted(number))).heard(due.minusSeconds(3600));
        Participant known = Participant.unheardOf(person).withReachable(List.of(phone));
        String id = MessageIds.message(partition.number(), number, "due", 0);
        OutMessage message = new OutMessage(
                id,
                person,
                Draft.answer(Wording.literal("Påminnelse " + number)).withLane(Lane.NOTICE),
                due);
        redis.hset(
                bytes(Keys.person(person)),
                Map.of(bytes("v"), bytes("1"), bytes("d"), documents.seal(known, Keys.person(person))));
        redis.hset(bytes(partition.out()), bytes(id), documents.seal(message, partition.out() + ":" + id));
        redis.hset(
                bytes(partition.state()),
                bytes(id),
                Progress.made(person, Lane.NOTICE, due).bytes());
        redis.zadd(bytes(partition.lanes().get(Lane.NOTICE.ordinal())), due.toEpochMilli(), bytes(id));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
