package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.Reception.Receipt;
import se.navigatorbot.channels.Speaker;

@Timeout(300)
class StoreAwayTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Address ALVA = House.phone(605);

    @TempDir
    Path spools;

    @AfterEach
    void heal() {
        House.await(() -> !server.redis().away());
    }

    @Test
    void what_arrives_while_redis_is_dead_is_acknowledged_and_answered_when_it_is_back() {
        try (House house = House.open(server)) {
            house.hears(ALVA, "före");
            house.sms.awaitSent(1);
            server.kill();

            assertThat(house.hears(ALVA, "under")).isEqualTo(Receipt.STORED);
            assertThat(house.hears(ALVA, "och mer")).isEqualTo(Receipt.STORED);
            assertThat(house.spool.waiting()).isEqualTo(2);
            server.restart();
            house.sms.awaitSent(3);
            House.await(() -> !house.spool.inUse());
            house.hears(ALVA, "efter");

            house.sms.awaitSent(4);
            assertThat(house.sms.texts())
                    .containsExactly("svar på före", "svar på under", "svar på och mer", "svar på efter");
        }
    }

    @Test
    void a_frozen_redis_is_waited_for_once_and_what_it_was_given_and_kept_too_is_handled_once() {
        try (House house = House.open(server)) {
            house.hears(ALVA, "före");
            house.sms.awaitSent(1);
            server.freeze();
            try {
                assertThat(millis(() -> house.hears(ALVA, "fryst"))).isBetween(1000L, 10_000L);
                assertThat(millis(() -> house.hears(ALVA, "sen")))
                        .as("not waited for again")
                        .isLessThan(1400);
            } finally {
                server.thaw();
            }
            house.sms.awaitSent(3);
            House.await(() -> !house.spool.inUse());
            house.hears(ALVA, "efter");
            house.sms.awaitSent(4);
            assertThat(house.sms.texts())
                    .containsExactly("svar på före", "svar på fryst", "svar på sen", "svar på efter");
        }
    }

    @Test
    void a_full_redis_has_messages_wait_on_disk_until_it_has_room() {
        try (House house = House.open(server)) {
            house.hears(ALVA, "före");
            house.sms.awaitSent(1);
            server.ask("CONFIG", "SET", "maxmemory", "1");
            try {
                assertThat(house.hears(ALVA, "fullt")).isEqualTo(Receipt.STORED);
                assertThat(house.spool.waiting()).isEqualTo(1);
            } finally {
                server.ask("CONFIG", "SET", "maxmemory", "0");
            }
            house.sms.awaitSent(2);
            assertThat(house.sms.texts()).containsExactly("svar på före", "svar på fullt");
        }
    }

    @Test
    void what_a_provider_tells_meanwhile_is_known_when_redis_is_back() {
        try (House house = House.open(server)) {
            house.hears(ALVA, "hej");
            String message = house.sms.awaitSent(1).get(0).id();
            House.await(() -> house.trace.of(house.id(ALVA)).get(0).state().equals("Skickat"));
            server.kill();
            house.inbox.report(new DeliveryReport(
                    message, "SM1", DeliveryReport.Progress.DELIVERED, DeliveryOutcome.ACCEPTED, ""));
            assertThat(house.spool.waiting()).isEqualTo(1);
            server.restart();
            House.await(() -> !house.spool.inUse());
            House.await(() -> !server.redis().away());
            assertThat(house.trace.of(house.id(ALVA)).get(0).state()).isEqualTo("Framme");
        }
    }

    @Test
    void a_process_that_dies_while_redis_is_away_leaves_its_messages_to_the_next() {
        House.Plan plan = new House.Plan();
        plan.spoolFolder = spools;
        House first = plan.open(server);
        first.hears(ALVA, "före");
        first.sms.awaitSent(1);
        server.kill();
        first.hears(ALVA, "under");
        first.vanish();
        server.restart();
        heal();

        try (House second = plan.open(server)) {
            second.sms.awaitSent(1);
            assertThat(second.sms.texts()).containsExactly("svar på under");
        }
    }

    @Test
    void where_neither_redis_nor_the_disk_takes_it_nothing_is_acknowledged() throws Exception {
        House.Plan plan = new House.Plan();
        plan.spoolFolder = spools.resolve("spool");
        try (House house = plan.open(server)) {
            Files.move(spools.resolve("spool"), spools.resolve("gone"));
            server.kill();
            try {
                assertThat(house.hears(ALVA, "under")).isEqualTo(Receipt.NOT_NOW);
                assertThat(house.spool.canKeep()).isFalse();
            } finally {
                server.restart();
                Files.move(spools.resolve("gone"), spools.resolve("spool"));
            }
            House.await(() -> house.hears(ALVA, "igen") == Receipt.STORED);
            house.sms.awaitSent(1);
            assertThat(house.sms.texts()).containsExactly("svar på igen");
        }
    }

    @Test
    void nobody_loses_doubles_or_overtakes_over_many_switches() throws Exception {
        try (House house = House.open(server);
                Crowd crowd = new Crowd(house, 40)) {
            for (int i = 0; i < 3; i++) {
                crowd.write(300);
                server.kill();
                crowd.write(300);
                server.restart();
                crowd.write(300);
                House.await(() -> !house.spool.inUse());
            }
            crowd.write(300);
            server.freeze();
            crowd.write(300);
            server.thaw();
            crowd.write(300);
            House.await(() -> house.meters.counter("navigator.turns").count() >= crowd.acknowledged());

            crowd.expected.forEach((address, texts) -> {
                assertThat(heard(house, address)).containsExactlyElementsOf(texts);
                assertThat(house.sms.textsTo(address)).doesNotHaveDuplicates();
            });
        }
    }

    /** What the person wrote, as staff read it. */
    private static List<String> heard(House house, Address address) {
        return house.people.thread(house.id(address), 1000).stream()
                .filter(line -> line.speaker().role() == Speaker.Role.PERSON)
                .map(ThreadEntry::text)
                .toList();
    }

    /** People of whom each writes on when the last message was acknowledged. */
    private static final class Crowd implements AutoCloseable {

        final Map<Address, List<String>> expected = new ConcurrentHashMap<>();
        private final Semaphore mayWrite = new Semaphore(0);
        private final ExecutorService people = Executors.newCachedThreadPool();
        private int allowed;

        Crowd(House house, int size) {
            for (int i = 0; i < size; i++) {
                Address address = House.phone(1000 + i);
                List<String> mine = new CopyOnWriteArrayList<>();
                expected.put(address, mine);
                people.execute(() -> live(house, address, mine));
            }
        }

        private void live(House house, Address address, List<String> mine) {
            try {
                for (int n = 0; ; n++) {
                    mayWrite.acquire();
                    assertThat(house.hears(address, "text " + n)).isEqualTo(Receipt.STORED);
                    mine.add("text " + n);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** Returns when so many more are acknowledged. */
        void write(int more) {
            allowed += more;
            mayWrite.release(more);
            House.await(() -> acknowledged() == allowed);
        }

        int acknowledged() {
            return expected.values().stream().mapToInt(List::size).sum();
        }

        @Override
        public void close() {
            people.shutdownNow();
        }
    }

    private static long millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }
}
