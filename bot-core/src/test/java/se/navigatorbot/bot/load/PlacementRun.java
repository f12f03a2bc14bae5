package se.navigatorbot.bot.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import se.navigatorbot.bot.NavigatorBot;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.Dialogue;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.AddressBook;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.RedisPeople;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.placements.PlacementAnnouncer;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Subject;
import se.navigatorbot.intents.Understander;
import se.navigatorbot.intents.Utterance;

/**
 * One placement matched against 100,000 people, until every alert is committed to its lane; and the answer to a search
 * with 10,000 placements, understanding included, one in six of them "utan bil" by a timetable of a region's size, which is looked up for Saturday
 * and Sunday too where one works then: in a quarter of the places. The whole bot runs in one process with its embedded
 * store.
 *
 * <p>Arguments: how many people (100000), placements (10000) and searches (5000).
 */
public final class PlacementRun {

    private static final Logger log = LoggerFactory.getLogger(PlacementRun.class);
    private static final long ALERTS_MS = 3_000;
    private static final long SEARCH_MS = 20;
    private static final Duration WHILE = Duration.ofSeconds(40);
    private static final Script PERSON = Script.load("test/person");
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final List<String> TOWNS = List.of("karlskrona", "ronneby", "karlshamn", "solvesborg", "olofstrom");
    private static final List<String> BRANCHES =
            List.of("vård", "handel", "bygg", "restaurang", "industri", "kontor", "it", "städ", "djur", "skola");
    private static final List<String> SEARCHES = List.of(
            "finns det praktik i ronneby",
            "nåt inom lager utan körkort?",
            "praktik inom vård i karlshamn max halvdag",
            "finns det nåt inom bygg, inga helger",
            "finns det nåt sommarjobb",
            "nåt inom lager som jag når utan bil");

    private final ConfigurableApplicationContext bot;
    private final Instant now =
            LocalDateTime.of(2026, 11, 25, 10, 0).atZone(ZONE).toInstant();

    private PlacementRun(ConfigurableApplicationContext bot) {
        this.bot = bot;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (Apart.ran(PlacementRun.class, args)) {
            return;
        }
        Path data = Files.createTempDirectory("placement-run");
        try (ConfigurableApplicationContext bot = SpringApplication.run(
                NavigatorBot.class,
                "--server.port=0",
                "--navigator.demo=false",
                "--navigator.region=blekinge",
                "--navigator.transit.file=" + BigGtfs.in(data),
                "--navigator.data-dir=" + data)) {
            PlacementRun run = new PlacementRun(bot);
            run.search(number(args, 1, 10_000), number(args, 2, 5_000));
            run.fill(number(args, 0, 100_000));
            run.aWhileLater();
            run.match(1);
            run.look();
            for (int i = 2; i <= 4; i++) {
                run.match(i);
            }
        }
    }

    private static int number(String[] args, int index, int otherwise) {
        return args.length > index ? Integer.parseInt(args[index]) : otherwise;
    }

    /** One in fifty follows lager in Ronneby. */
    private void fill(int people) {
        Redis redis = bot.getBean(Redis.class);
        PersonShelf shelf = new PersonShelf(redis, bot.getBean(Documents.class));
        long from = System.nanoTime();
        for (int i = 0; i < people; i++) {
            Participant person = person(i);
            CompletableFuture<?> stored = redis.run(
                    PERSON,
                    List.of(Keys.person(person.id()), Partition.of(person.id()).rows()),
                    List.of(bytes(person.id()), shelf.sealed(person), shelf.sealed(Row.of(person))));
            if (i % 1000 == 999 || i == people - 1) {
                stored.join();
            }
        }
        log.info("{} people stored in {} ms", people, millis(from));
    }

    /** What is read ahead has been read: two looks are fifteen seconds apart. */
    private void aWhileLater() {
        long until = System.nanoTime() + WHILE.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(100_000_000);
        }
        log.info("{} s after the last of them came", WHILE.toSeconds());
    }

    /** All rows looked through, opened anew each time and as they are at hand. */
    private void look() {
        Redis redis = bot.getBean(Redis.class);
        Documents documents = bot.getBean(Documents.class);
        AddressBook addresses = new AddressBook(redis, documents);
        for (int i = 0; i < 4; i++) {
            long anew = System.nanoTime();
            new RedisPeople(redis, documents, addresses, new PersonShelf(redis, documents)).rows(row -> false);
            long opened = millis(anew);
            long again = System.nanoTime();
            bot.getBean(People.class).rows(row -> false);
            log.info("all rows opened anew in {} ms, looked through in {} ms", opened, millis(again));
        }
    }

    private void match(int round) {
        Placement placement = new Placement(
                "lager-run-" + round,
                1,
                "Exempelfrakt",
                "Plocka order",
                "ronneby",
                "lager",
                "ronneby",
                1,
                "",
                "",
                LocalDate.of(2027, 1, 11),
                null,
                false);
        Redis redis = bot.getBean(Redis.class);
        long from = System.nanoTime();
        int told = bot.getBean(PlacementAnnouncer.class).add(placement);
        long matched = millis(from);
        while (!redis.hash(Keys.catalogue("announcing")).isEmpty()) {
            LockSupport.parkNanos(5_000_000);
        }
        log.info(
                "round {}: {} follow it, matched in {} ms, all alerts queued after {} ms",
                round,
                told,
                matched,
                millis(from));
        within("all alerts queued", millis(from), ALERTS_MS);
    }

    /** The run ends with a fault when it takes longer than it may. */
    private static void within(String what, long took, long most) {
        if (took > most) {
            throw new IllegalStateException(what + " after " + took + " ms, " + most + " are allowed");
        }
    }

    private void search(int placements, int searches) {
        Map<String, Placement> offered = new HashMap<>();
        for (int i = 0; i < placements; i++) {
            String town = TOWNS.get(i % TOWNS.size());
            String branch = i % 11 == 0 ? "lager" : BRANCHES.get(i % BRANCHES.size());
            offered.put(
                    "p" + i,
                    new Placement(
                            "p" + i,
                            1,
                            "Firma " + i,
                            "Plats " + i,
                            town,
                            branch,
                            town,
                            1,
                            i % 40 + " timmar i veckan" + (i / 11 % 4 == 0 ? ", även helg" : ""),
                            i % 3 == 0 ? "B-körkort" : "",
                            LocalDate.of(2026, 12, 1).plusDays(i % 200),
                            null,
                            false));
        }
        Catalogue catalogue = Catalogue.EMPTY.withPlacements(offered);
        long[] times = new long[searches];
        for (int i = -1000; i < searches; i++) {
            long from = System.nanoTime();
            answer(catalogue, SEARCHES.get(Math.floorMod(i, SEARCHES.size())));
            if (i >= 0) {
                times[i] = System.nanoTime() - from;
            }
        }
        Arrays.sort(times);
        log.info(
                "search with {} placements: p50 {} us, p99 {} us, max {} us",
                placements,
                times[searches / 2] / 1000,
                times[searches * 99 / 100] / 1000,
                times[searches - 1] / 1000);
        within("99 of 100 searches answered", times[searches * 99 / 100] / 1_000_000, SEARCH_MS);
    }

    private void answer(Catalogue catalogue, String text) {
        Participant person = person(1).talk(talk -> talk.withIntroduced(true));
        InboundMessage message = InboundMessage.text("m1", Address.webChat("session-1"), text, now);
        Utterance said = new Utterance(text, Context.NONE, LocalDateTime.ofInstant(now, ZONE));
        bot.getBean(Dialogue.class)
                .answer(new Turn(
                        "1-t",
                        person,
                        message,
                        bot.getBean(Understander.class).understand(said),
                        now,
                        now,
                        ZONE,
                        catalogue));
    }

    private Participant person(int number) {
        String id = number % Keys.PARTITIONS + "-"
                + Integer.toString(number, 8).replace('0', 'a').replace('1', 'b');
        Profile profile = Profile.UNKNOWN
                .withFirstName("Alex")
                .withHomeCentre(TOWNS.get(number % TOWNS.size()))
                .withMunicipalities(List.of("ronneby", "karlshamn"))
                .withBranches(List.of(number % 50 == 0 ? "lager" : BRANCHES.get(number % BRANCHES.size())));
        Participant person = Participant.unheardOf(id).withProfile(profile);
        return person.withWishes(person.wishes().deciding(Subject.PRAKTIK, true, now, "person"))
                .withReachable(List.of(
                        Reachable.unheard(Address.webChat("session-" + number)).heard(now)));
    }

    private static long millis(long from) {
        return (System.nanoTime() - from) / 1_000_000;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
