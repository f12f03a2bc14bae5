package se.navigatorbot.bot.load;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.RedisClient;
import se.navigatorbot.bot.NavigatorBot;
import se.navigatorbot.bot.appointments.BookAppointment;
import se.navigatorbot.bot.demo.DemoPerson;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.turns.Turns;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Reception;

/** The whole house in this process, with people who have meetings and a clock that can be turned. */
final class WaitingReminders implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    /** How the numbers of these people begin; duty phones have others. */
    static final String NUMBERS = "+467031";

    private static final Duration FAR = Duration.ofDays(400);

    private final int redisPort;
    private final ConfigurableApplicationContext context;
    private int booked;

    WaitingReminders(Service service, int redisPort) {
        this.redisPort = redisPort;
        Bot bot = Bot.withRedis(service.folder(), redisPort);
        bot.settings().put("server.port", "0");
        bot.settings().put("navigator.demo", "true");
        this.context = new SpringApplicationBuilder(NavigatorBot.class)
                .run(bot.settings().entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    /** So many people write once, and can be reached by that. */
    List<String> arrive(int count) {
        Reception reception = context.getBean(Reception.class);
        People people = context.getBean(People.class);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Address phone = Address.sms(NUMBERS + "%05d".formatted(i));
            reception.accept(InboundMessage.text("sms:load" + i, phone, "hej", now()));
            ids.add(people.idFor(phone));
        }
        return ids;
    }

    /** They are at home where the channel is open to them. */
    void atHome(List<String> ids) {
        List<CompletableFuture<?>> all = new ArrayList<>();
        for (String id : ids) {
            DemoPerson person = new DemoPerson("Ali", "ronneby", "sara", List.of(), List.of(), "");
            all.add(context.getBean(Turns.class).submit(id, "load:person:" + id, person));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    }

    CompletableFuture<?> book(String person, LocalDateTime start) {
        booked++;
        BookAppointment booking =
                new BookAppointment("load" + booked, "sara", "Sara", "ronneby", start, 45, "Provgatan 1", true);
        return context.getBean(Turns.class).submit(person, "load:book:" + booked, booking);
    }

    /** Reminders of nobody, far ahead. */
    void fill(int from, int to) {
        long due = now().plus(FAR).toEpochMilli();
        try (RedisClient redis = RedisClient.create("127.0.0.1", redisPort)) {
            for (int begin = from; begin < to; begin += 10_000) {
                try (AbstractPipeline pipeline = redis.pipelined()) {
                    for (int i = begin; i < Math.min(to, begin + 10_000); i++) {
                        int partition = i % Keys.PARTITIONS;
                        pipeline.zadd(Keys.due(partition), due + i, "%d-%016d".formatted(partition, i));
                    }
                    pipeline.sync();
                }
            }
        }
    }

    /** What its Redis says of itself. */
    StoreInfo store() {
        return new StoreInfo(redisPort);
    }

    Instant now() {
        return context.getBean(BusinessClock.class).instant();
    }

    LocalDateTime local() {
        return LocalDateTime.ofInstant(now(), ZONE);
    }

    /** The next Tuesday or Wednesday after today, so that the day before it is open too. */
    LocalDate nextWorkday() {
        LocalDate day = local().toLocalDate().plusDays(1);
        while (day.getDayOfWeek() != DayOfWeek.TUESDAY && day.getDayOfWeek() != DayOfWeek.WEDNESDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    void turnTo(LocalDateTime local) {
        context.getBean(BusinessClock.class)
                .advance(Duration.between(now(), local.atZone(ZONE).toInstant()));
    }

    @Override
    public void close() {
        context.close();
    }
}
