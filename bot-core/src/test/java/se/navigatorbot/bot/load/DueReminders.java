package se.navigatorbot.bot.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.RedisClient;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.SealedDocuments;
import se.navigatorbot.bot.redis.StoreKey;
import se.navigatorbot.bot.redis.StoreMapper;
import se.navigatorbot.channels.Address;

/**
 * People with one meeting each of which they are to be reminded the same morning, all at one instant, put into a store as
 * commits would have left them: the person, and the moment in the set of what is due. All else the house does itself.
 */
final class DueReminders {

    private static final Duration BEFORE_THE_MEETING = Duration.ofHours(2);

    private final int redisPort;
    private final ZoneId zone;
    private final Documents documents;

    /** @param zone of the region that the house looks after */
    DueReminders(int redisPort, ZoneId zone, Path key) throws IOException {
        this.zone = zone;
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
        int partition = number % Keys.PARTITIONS;
        String person = partition + "-due" + number;
        Instant yesterday = due.minus(Duration.ofDays(1));
        Reachable phone =
                Reachable.unheard(Address.sms("+467031%05d".formatted(number))).heard(yesterday);
        Participant known = Participant.unheardOf(person)
                .withReachable(List.of(phone))
                .withAppointments(
                        List.of(meeting(LocalDateTime.ofInstant(due.plus(BEFORE_THE_MEETING), zone), yesterday)));
        redis.hset(
                bytes(Keys.person(person)),
                Map.of(bytes("v"), bytes("1"), bytes("d"), documents.seal(known, Keys.person(person))));
        redis.zadd(bytes(Keys.due(partition)), due.toEpochMilli(), bytes(person));
    }

    /** The evening before it has been let go. */
    private Appointment meeting(LocalDateTime start, Instant bookedAt) {
        Appointment.With sara = new Appointment.With("sara", "Sara", "ronneby", "Provgatan 1");
        return Appointment.booked("m1", sara, start, 45, bookedAt, false)
                .settled(start.atZone(zone).toInstant().minus(Duration.ofHours(4)), "för sent");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
