package se.navigatorbot.bot.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reminders in numbers: what it costs to schedule one durably with few and with very many waiting, what one takes of
 * Redis, and how late a burst leaves that is due at one instant, beside delayed jobs of BullMQ in the same run; and what
 * one costs in db-scheduler, where this machine has PostgreSQL.
 *
 * <p>Arguments: people in the burst (5000), reminders waiting in the end (1000000).
 */
public final class ReminderRun {

    private static final Logger log = LoggerFactory.getLogger(ReminderRun.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final int REDIS_PORT = Service.freePort();
    private static final int BULL_PORT = Service.freePort();
    private static final int FEW = 10_000;
    private static final int MEASURED = 500;
    private static final Duration AHEAD = Duration.ofSeconds(8);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final Duration WHAT_IS_TOO_MUCH_COMES = Duration.ofMillis(500);

    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private final Path folder;
    private final int burst;
    private final int many;

    private ReminderRun(Path folder, int burst, int many) {
        this.folder = folder;
        this.burst = burst;
        this.many = many;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(
                "bot-core/target/load/reminders-" + ProcessHandle.current().pid());
        int burst = args.length > 0 ? Integer.parseInt(args[0]) : 5_000;
        int many = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        new ReminderRun(folder.toAbsolutePath(), burst, many).run();
        System.exit(0);
    }

    private void run() throws Exception {
        long[] medians;
        LoadProvider provider =
                new LoadProvider(Peers.PROVIDER_PORT, (to, message) -> arrived.put(to, System.nanoTime()));
        try (provider;
                Service service = new Service(folder)) {
            provider.up();
            service.redis(REDIS_PORT);
            medians = ours(service);
        }
        besideDbScheduler(medians);
        LoadProvider again = new LoadProvider(Peers.PROVIDER_PORT, (to, message) -> arrived.put(to, System.nanoTime()));
        try (again;
                Peers.Running node = new Peers(folder.resolveSibling("peers")).node("bull", BULL_PORT)) {
            again.up();
            theirs(node.webhook());
        }
    }

    /** Median microseconds of scheduling one, with few and with many waiting. */
    private long[] ours(Service service) throws InterruptedException, ExecutionException {
        try (WaitingReminders house = new WaitingReminders(service, REDIS_PORT)) {
            List<String> people = house.arrive(burst + 2 * MEASURED + MEASURED);
            settled(people.size());
            house.atHome(people);
            LocalDateTime far = house.local().plusDays(60).with(LocalTime.of(13, 0));
            schedule(house, people.subList(burst + 2 * MEASURED, people.size()), far);
            house.fill(0, FEW);
            house.store().awaitRest();
            long[] few = schedule(house, people.subList(burst, burst + MEASURED), far);
            long before = house.store().memory();
            house.fill(FEW, many);
            long bytes = (house.store().memory() - before) / (many - FEW);
            house.store().awaitRest();
            long[] lots = schedule(house, people.subList(burst + MEASURED, burst + 2 * MEASURED), far);
            log.info(
                    "schedule one, durably: p50 {} us with {} waiting, {} us with {}: ratio {}",
                    few[MEASURED / 2] / 1000,
                    FEW,
                    lots[MEASURED / 2] / 1000,
                    many,
                    Math.round(100.0 * lots[MEASURED / 2] / few[MEASURED / 2]) / 100.0);
            log.info("Redis for a waiting reminder beside the appointment: {} bytes", bytes);
            burst(house, people.subList(0, burst));
            return new long[] {few[MEASURED / 2] / 1000, lots[MEASURED / 2] / 1000};
        }
    }

    private void besideDbScheduler(long[] ours) {
        DbScheduler.singleAdds(folder.resolve("db-scheduler"), FEW, many, MEASURED)
                .ifPresentOrElse(
                        theirs -> log.info(
                                "schedule one, db-scheduler: p50 {} us with {} waiting, {} us with {}; ours takes {} and {} of"
                                        + " that",
                                theirs.few(),
                                FEW,
                                theirs.many(),
                                many,
                                Math.round(100.0 * ours[0] / theirs.few()) / 100.0,
                                Math.round(100.0 * ours[1] / theirs.many()) / 100.0),
                        () -> log.info("schedule one, db-scheduler: not run, no PostgreSQL here"));
    }

    private static long[] schedule(WaitingReminders house, List<String> people, LocalDateTime start)
            throws InterruptedException, ExecutionException {
        long[] took = new long[people.size()];
        for (int i = 0; i < took.length; i++) {
            long begun = System.nanoTime();
            house.book(people.get(i), start).get();
            took[i] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        return took;
    }

    /** Everybody has a meeting tomorrow, and the evening of today comes all at once. */
    private void burst(WaitingReminders house, List<String> people) throws InterruptedException, ExecutionException {
        house.turnTo(house.nextWorkday().atTime(11, 0));
        LocalDateTime meeting = house.nextWorkday().atTime(13, 0);
        arrived.clear();
        List<CompletableFuture<?>> booked = new ArrayList<>();
        for (String person : people) {
            booked.add(house.book(person, meeting));
        }
        CompletableFuture.allOf(booked.toArray(CompletableFuture[]::new)).get();
        settled(people.size());
        arrived.clear();
        LocalDateTime due = house.local().with(LocalTime.of(16, 0));
        house.turnTo(due.minus(AHEAD));
        long dueAt = System.nanoTime()
                + Duration.between(house.now(), due.atZone(ZONE).toInstant()).toNanos();
        settled(people.size());
        arrived.keySet().removeIf(to -> !to.startsWith(WaitingReminders.NUMBERS));
        tell("ours", dueAt);
    }

    private void theirs(URI webhook) throws InterruptedException, IOException {
        arrived.clear();
        Instant due = Instant.now().plus(AHEAD);
        long dueAt = System.nanoTime() + Duration.between(Instant.now(), due).toNanos();
        String body = "{\"n\":" + burst + ",\"at\":" + due.toEpochMilli() + ",\"spread\":0,\"off\":1000000}";
        HttpRequest request = HttpRequest.newBuilder(webhook.resolve("/reminders"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        settled(burst);
        tell("BullMQ", dueAt);
    }

    private void settled(int wanted) {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (arrived.size() < wanted && System.nanoTime() < end) {
            Shaken.rest(LOOK_AGAIN);
        }
        Shaken.rest(WHAT_IS_TOO_MUCH_COMES);
    }

    private void tell(String who, long dueAt) {
        long[] late = arrived.values().stream()
                .mapToLong(at -> (at - dueAt) / 1_000_000)
                .sorted()
                .toArray();
        log.info(
                "burst of {}, {}: {} left, early {}, lateness p50 {} ms, p99 {} ms",
                burst,
                who,
                late.length,
                Arrays.stream(late).filter(ms -> ms < 0).count(),
                late.length == 0 ? -1 : late[late.length / 2],
                late.length == 0 ? -1 : late[late.length * 99 / 100]);
    }
}
