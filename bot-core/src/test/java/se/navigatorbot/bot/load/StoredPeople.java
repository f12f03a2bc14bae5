package se.navigatorbot.bot.load;

import java.io.IOException;
import java.net.URI;
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
import se.navigatorbot.intents.Subject;

/** People who have written a day ago and want to hear of activities, put into a store as commits would have left them. */
final class StoredPeople {

    private static final int AT_A_TIME = 2000;

    private final URI redis;
    private final Instant heard;
    private final Documents documents;

    /** @param now what the house takes the time for */
    StoredPeople(URI redis, Path key, Instant now) throws IOException {
        this.redis = redis;
        this.heard = now.minusSeconds(86_400);
        this.documents = new SealedDocuments(StoreMapper.create(), StoreKey.parse(Files.readString(key)));
    }

    /**
     * So many, at home at that centre.
     *
     * @param from number of the first of them
     */
    void put(int from, int count, String centre) {
        try (RedisClient client = RedisClient.create(redis)) {
            for (int done = 0; done < count; done += AT_A_TIME) {
                try (AbstractPipeline pipeline = client.pipelined()) {
                    for (int i = done; i < Math.min(count, done + AT_A_TIME); i++) {
                        put(pipeline, from + i, centre);
                    }
                    pipeline.sync();
                }
            }
        }
    }

    private void put(AbstractPipeline pipeline, int number, String centre) {
        String id = NewId.random();
        Address phone = Address.sms("+4676%07d".formatted(number));
        Participant unknown = Participant.unheardOf(id);
        Participant person = unknown.withReachable(
                        List.of(Reachable.unheard(phone).heard(heard)))
                .withProfile(Profile.UNKNOWN
                        .withFirstName("Namn")
                        .withHomeCentre(centre)
                        .withBirthYear(1990 + number % 20)
                        .withBranches(List.of("vård", "bygg")))
                .withWishes(unknown.wishes().deciding(Subject.AKTIVITETER, true, heard, "run"));
        String rows = Partition.of(id).rows();
        pipeline.hset(
                bytes(Keys.person(id)),
                Map.of(bytes("v"), bytes("1"), bytes("d"), documents.seal(person, Keys.person(id))));
        pipeline.hset(bytes(rows), bytes(id), documents.seal(Row.of(person), rows + ":" + id));
        pipeline.set(bytes(Keys.address(documents.keyedHash(phone.kind().name() + ":" + phone.value()))), bytes(id));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
