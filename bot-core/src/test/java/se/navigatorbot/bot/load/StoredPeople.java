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
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.SealedDocuments;
import se.navigatorbot.bot.redis.StoreKey;
import se.navigatorbot.bot.redis.StoreMapper;
import se.navigatorbot.bot.registration.NewId;
import se.navigatorbot.channels.Address;

/** People whom nobody writes to, put into a store as commits would have left them. */
final class StoredPeople {

    private static final int AT_A_TIME = 2000;

    private final int redisPort;
    private final Documents documents;
    private final Instant heard = Instant.now().minusSeconds(86_400);

    StoredPeople(int redisPort, Path key) throws IOException {
        this.redisPort = redisPort;
        this.documents = new SealedDocuments(StoreMapper.create(), StoreKey.parse(Files.readString(key)));
    }

    void put(int count) {
        try (RedisClient redis = RedisClient.create("127.0.0.1", redisPort)) {
            for (int done = 0; done < count; done += AT_A_TIME) {
                try (AbstractPipeline pipeline = redis.pipelined()) {
                    for (int i = done; i < Math.min(count, done + AT_A_TIME); i++) {
                        put(pipeline, i);
                    }
                    pipeline.sync();
                }
            }
        }
    }

    private void put(AbstractPipeline redis, int number) {
        String id = NewId.random();
        Address phone = Address.sms("+4676%07d".formatted(number));
        Participant person = Participant.unheardOf(id)
                .withReachable(List.of(Reachable.unheard(phone).heard(heard)))
                .withProfile(Profile.UNKNOWN
                        .withFirstName("Namn")
                        .withHomeCentre("ronneby")
                        .withBirthYear(1990 + number % 20)
                        .withBranches(List.of("vård", "bygg")));
        String rows = Partition.of(id).rows();
        redis.hset(
                bytes(Keys.person(id)),
                Map.of(bytes("v"), bytes("1"), bytes("d"), documents.seal(person, Keys.person(id))));
        redis.hset(bytes(rows), bytes(id), documents.seal(Row.of(person), rows + ":" + id));
        redis.set(bytes(Keys.address(documents.keyedHash(phone.kind().name() + ":" + phone.value()))), bytes(id));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
