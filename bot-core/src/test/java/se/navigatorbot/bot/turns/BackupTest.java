package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.bot.backup.Backup;
import se.navigatorbot.bot.backup.RestoreRun;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Timetable;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.redis.StoreKey;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Delivery;

/** A copy made while everything goes on, brought into an empty store: all is there, and nothing is said twice. */
class BackupTest {

    @RegisterExtension
    static final RedisServer before = RedisServer.quick();

    @RegisterExtension
    static final RedisServer after = RedisServer.quick();

    @TempDir
    Path folder;

    private static final Address ALVA = House.phone(641);
    private static final Address BO = House.phone(642);
    private static final Address CIM = House.phone(643);

    @Test
    void what_was_there_is_there_again_and_what_waited_is_set_aside() throws Exception {
        String bo;
        try (House house = House.open(before)) {
            house.hears(ALVA, "hej");
            house.sms.awaitSent(1);
            house.sms.failing(Delivery.tryLater(Duration.ofHours(1), true, "busy"));
            house.hears(BO, "svara senare");
            House.await(() -> house.people
                    .whoseIs(BO)
                    .filter(id -> house.trace.of(id).stream().anyMatch(step -> step.attempts() == 1))
                    .isPresent());
            bo = house.id(BO);
            house.stopWorking();
            house.hears(CIM, "ingen hann läsa");
        }
        restore(backup(), key());
        for (Object key : (List<?>) Objects.requireNonNull(before.ask("KEYS", "*:person:*"))) {
            String person = new String((byte[]) key, StandardCharsets.UTF_8);
            assertThat(after.ask("HGET", person, "d")).isEqualTo(before.ask("HGET", person, "d"));
        }

        try (House house = House.open(after)) {
            assertThat(house.people.thread(house.id(ALVA), 10))
                    .extracting(ThreadEntry::text)
                    .containsExactly("hej", "svar på hej");
            List<Parked.Item> held = parked(house).all();
            assertThat(held)
                    .extracting(Parked.Item::participant, Parked.Item::kind, Parked.Item::outgoing)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(bo, "vårt svar", true),
                            org.assertj.core.groups.Tuple.tuple(house.id(CIM), "meddelande", false));
            assertThat(house.trace.of(bo).get(0).state()).isEqualTo("Skickades inte");

            house.hears(ALVA, "igen");
            house.sms.awaitSent(1);
            assertThat(house.sms.texts()).containsExactly("svar på igen");

            String cim = held.stream()
                    .filter(item -> !item.outgoing())
                    .findFirst()
                    .orElseThrow()
                    .id();
            assertThat(parked(house).retry(cim)).isTrue();
            house.sms.awaitSent(2);
            assertThat(house.sms.textsTo(CIM)).containsExactly("svar på ingen hann läsa");
        }
    }

    @Test
    void whatever_was_acknowledged_before_the_copy_began_is_in_it_although_the_house_is_busy() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        Path file;
        try (House house = House.open(before)) {
            for (int i = 0; i < 300; i++) {
                house.hears(House.phone(2000 + i), "före " + i);
            }
            Thread load = new Thread(() -> {
                for (int i = 0; !stop.get(); i++) {
                    house.hears(House.phone(2000 + i % 400), "under " + i);
                }
            });
            load.start();
            file = backup();
            stop.set(true);
            load.join();
        }
        restore(file, key());

        try (House house = House.open(after)) {
            List<Parked.Item> held = parked(house).all();
            for (int i = 0; i < 300; i++) {
                String id = house.id(House.phone(2000 + i));
                String words = "före " + i;
                boolean handled = house.people.thread(id, 1000).stream()
                        .anyMatch(line -> line.text().equals(words));
                boolean waits =
                        held.stream().anyMatch(item -> item.participant().equals(id) && !item.outgoing());
                assertThat(handled || waits).as(words).isTrue();
            }
            assertThat(house.sms.sent()).isEmpty();
        }
    }

    @Test
    void what_was_due_before_the_restore_is_not_said_and_staff_read_so() throws Exception {
        House.Plan plan = new House.Plan();
        plan.timetable = new Once();
        try (House house = plan.open(before)) {
            house.hears(ALVA, "hej");
            house.sms.awaitSent(1);
        }
        restore(backup(), key());
        after.ask("HSET", "store", "restored", "" + Once.MOMENT.toEpochMilli());

        House.Plan again = new House.Plan();
        again.timetable = new Once();
        try (House house = again.open(after)) {
            house.clock.advance(Duration.ofHours(2));
            House.await(() -> house.people.thread(house.id(ALVA), 10).size() == 3);

            assertThat(house.people.thread(house.id(ALVA), 10).get(2).text()).startsWith("Utelämnat");
            assertThat(house.sms.sent()).isEmpty();
        }
    }

    @Test
    void a_file_that_is_cut_changed_or_of_another_key_and_a_store_in_use_are_refused_in_one_line() throws Exception {
        try (House house = House.open(before)) {
            house.hears(ALVA, "hej");
            house.sms.awaitSent(1);
        }
        Path file = backup();
        byte[] whole = Files.readAllBytes(file);

        Path cut = Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(whole, whole.length - 9));
        refused(cut, key(), "is cut short");
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        refused(Files.write(folder.resolve("changed"), changed), key(), "backup");
        refused(Files.writeString(folder.resolve("other"), "\0\5hello"), key(), "no backup of Navigatorbot");
        refused(file, keyFile(StoreKey.random().line()), "The key file is not the one");
        assertThat(after.ask("DBSIZE")).isEqualTo(0L);

        restore(file, key());
        assertThat(after.ask("HGET", "store", "since")).isNotNull().isEqualTo(after.ask("HGET", "store", "restored"));
        refused(file, key(), "The store is not empty");
        after.ask("HSET", "store", "restoring", "1");
        refused(file, key(), "A restore of this store did not come to its end");
    }

    @Test
    void an_embedded_store_takes_it_with_its_key_in_the_data_directory_and_keeps_it() throws Exception {
        try (House house = House.open(before)) {
            house.hears(ALVA, "hej");
            house.sms.awaitSent(1);
        }
        Path file = backup();
        Path data = Files.createDirectory(folder.resolve("embedded"));
        String[] words = {"restore", file.toString(), "--navigator.data-dir=" + data};
        assertThatThrownBy(() -> RestoreRun.main(words)).hasStackTraceContaining("is missing");
        Files.move(key(), data.resolve("key"));

        RestoreRun.main(words);
        assertThatThrownBy(() -> RestoreRun.main(words)).hasStackTraceContaining("The store is not empty");
    }

    private Path backup() throws IOException {
        Path file = folder.resolve("copy");
        try (OutputStream out = Files.newOutputStream(file)) {
            new Backup(before.redis(), before.documents(), () -> House.TUESDAY).write(out);
        }
        return file;
    }

    private void refused(Path file, Path key, String line) {
        assertThatThrownBy(() -> restore(file, key)).hasStackTraceContaining(line);
    }

    private Path key() throws IOException {
        return keyFile(RedisServer.key());
    }

    private Path keyFile(String line) throws IOException {
        Path file = Files.createTempFile(folder, "key", "");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return Files.writeString(file, line);
    }

    private void restore(Path file, Path key) {
        RestoreRun.main(
                "restore",
                file.toString(),
                "--navigator.redis.url=" + after.url(),
                "--navigator.redis.durability=relaxed",
                "--navigator.key-file=" + key,
                "--navigator.data-dir=" + folder.resolve("data"));
    }

    private static Parked parked(House house) {
        return new Parked(house.entrance.ground().redis(), house.entrance.arrivals());
    }

    /** Something is due once, for whoever has not had it. */
    private static final class Once implements Timetable {

        static final Instant MOMENT = House.TUESDAY.plus(Duration.ofHours(1));

        @Override
        public Optional<Instant> next(Participant person, Catalogue catalogue) {
            return person.talk().introduced() ? Optional.empty() : Optional.of(MOMENT);
        }

        @Override
        public Reply due(Turn turn) {
            return Reply.saying(turn, Wording.literal("det är dags"))
                    .changing(person -> person.talk(talk -> talk.withIntroduced(true)));
        }
    }
}
