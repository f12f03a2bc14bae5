package se.navigatorbot.bot.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import se.navigatorbot.bot.NavigatorBot;
import se.navigatorbot.bot.audiences.Filter;
import se.navigatorbot.bot.broadcasts.Broadcasting;
import se.navigatorbot.bot.broadcasts.Wanted;
import se.navigatorbot.bot.operation.SpringInUse;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;
import se.navigatorbot.bot.registration.NewId;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.RecordingChannel;
import se.navigatorbot.channels.inuse.ChannelsInUse;
import se.navigatorbot.intents.Subject;

/** How long it takes to count and show a broadcast to many, and how much memory that needs. Started by hand. */
public final class AudienceRun {

    private static final Logger log = LoggerFactory.getLogger(AudienceRun.class);
    private static final Script PERSON = Script.load("test/person");
    private static final int TIMES = 5;

    /** A look stops everything else; what is looked at must go on in between. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final ConfigurableApplicationContext house;
    private int people;

    private AudienceRun(ConfigurableApplicationContext house) {
        this.house = house;
    }

    public static void main(String[] args) throws IOException {
        String[] settings = {
            "--server.port=0",
            "--navigator.demo=false",
            "--navigator.limits.sms-parts-per-day=0",
            "--navigator.clock=2026-11-24T09:00:00Z",
            "--navigator.data-dir=" + Files.createTempDirectory("audience-run")
        };
        Class<?>[] rooms = Arrays.stream(Objects.requireNonNull(NavigatorBot.class.getAnnotation(Import.class))
                        .value())
                .filter(room -> room != ChannelsInUse.class)
                .toArray(Class<?>[]::new);
        try (ConfigurableApplicationContext house =
                new SpringApplicationBuilder(Ground.class).sources(rooms).run(settings)) {
            AudienceRun run = new AudienceRun(house);
            for (int size : new int[] {1000, 3000, 100_000}) {
                run.fill(size);
                run.measure();
            }
        }
        System.exit(0);
    }

    private void fill(int size) {
        Redis redis = house.getBean(Redis.class);
        PersonShelf shelf = new PersonShelf(redis, house.getBean(Documents.class));
        List<CompletableFuture<?>> stored = new ArrayList<>();
        for (; people < size; people++) {
            Participant person = person(people);
            int partition = person.partition();
            stored.add(redis.run(
                    PERSON,
                    List.of(Keys.person(person.id()), Keys.rows(partition)),
                    List.of(
                            person.id().getBytes(StandardCharsets.UTF_8),
                            shelf.sealed(person),
                            shelf.sealed(Row.of(person)))));
            if (stored.size() == 1000) {
                stored.forEach(CompletableFuture::join);
                stored.clear();
            }
        }
        stored.forEach(CompletableFuture::join);
    }

    private Participant person(int number) {
        var now = house.getBean(BusinessClock.class).instant();
        Address phone = Address.sms("+4670%07d".formatted(1_740_000 + number));
        Participant unknown = Participant.unheardOf(NewId.random());
        return unknown.withReachable(List.of(Reachable.unheard(phone).heard(now)))
                .withProfile(Profile.UNKNOWN
                        .withFirstName("Namn")
                        .withHomeCentre("ronneby")
                        .withBirthYear(2000 + number % 10)
                        .withBranches(List.of("vård", "bygg"))
                        .withDemo(true))
                .withWishes(unknown.wishes().deciding(Subject.AKTIVITETER, true, now, "run"));
    }

    private void measure() {
        List<Double> counts = new ArrayList<>();
        List<Double> previews = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            counts.add(seconds(() -> broadcasting().count(caller(), wanted("Fika på torsdag."))));
            String text = "Hej {namn}! Fika på torsdag nummer " + people + "-" + i + ".";
            previews.add(seconds(() -> broadcasting().preview(caller(), wanted(text))));
        }
        log.info(String.format(
                Locale.ROOT,
                "%d people: audience %.2f s, preview %.2f s (median of %d; first %.2f), live memory %+.1f MB",
                people,
                median(counts),
                median(previews),
                TIMES,
                previews.get(0),
                live()));
    }

    /** The most that is alive at any moment of a preview, beyond what was alive before it. */
    private double live() {
        long before = used();
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong most = new AtomicLong();
        Thread watch = new Thread(() -> {
            while (!over.get()) {
                most.accumulateAndGet(used(), Math::max);
                Shaken.rest(BETWEEN_LOOKS);
            }
        });
        watch.start();
        broadcasting().preview(caller(), wanted("Minne " + people));
        over.set(true);
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return (most.get() - before) / 1048576.0;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private Broadcasting broadcasting() {
        return house.getBean(Broadcasting.class);
    }

    private static Caller caller() {
        return new Caller("run", "Run", Role.ADMINISTRATOR, Set.of());
    }

    private static Wanted wanted(String text) {
        return new Wanted(text, Subject.AKTIVITETER, Set.of("ronneby"), Filter.EVERYBODY, null, false);
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @Import(SpringInUse.class)
    static class Ground {

        @Bean
        Channel sms() {
            return new RecordingChannel(ChannelKind.SMS);
        }

        @Bean
        Channel web() {
            return new RecordingChannel(ChannelKind.WEB_CHAT);
        }
    }
}
