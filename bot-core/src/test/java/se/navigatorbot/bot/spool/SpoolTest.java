package se.navigatorbot.bot.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;

@Timeout(30)
class SpoolTest {

    @RegisterExtension
    static final RedisServer keys = RedisServer.quick();

    private static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");

    @TempDir
    Path folder;

    private final List<String> taken = new CopyOnWriteArrayList<>();

    @Test
    void what_is_kept_is_given_to_the_store_in_order_and_leaves_nothing_behind() {
        try (Spool spool = spool()) {
            keep(spool, 0, 1000);
            assertThat(spool.waiting()).isEqualTo(1000);
            assertThat(spool.oldest()).contains(NINE);

            try (Replay replay = new Replay(spool, this::take)) {
                await(() -> !spool.inUse());
                assertThat(taken).containsExactlyElementsOf(ids(0, 1000));
                assertThat(spool.oldest()).isEmpty();
                await(() -> files().isEmpty());
            }
        }
    }

    @Test
    void many_at_once_share_one_write_to_disk() {
        try (Spool spool = spool()) {
            long begun = System.nanoTime();
            keep(spool, 0, 10_000);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
            assertThat(files()).as("a long spool is cut into files").hasSizeGreaterThan(1);
        }
    }

    @Test
    void nothing_that_somebody_wrote_can_be_read_on_disk() throws IOException {
        try (Spool spool = spool()) {
            spool.keep(message(1)).join();
        }
        String raw = new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain("hemligt", "4670174");
    }

    @Test
    void what_an_earlier_process_kept_is_found_again() {
        keep(0, 3);
        try (Spool spool = spool()) {
            assertThat(spool.waiting()).isEqualTo(3);
            assertThat(spool.oldest()).contains(NINE);
            spool.keep(message(3)).join();
            replayed(spool);
        }
        assertThat(taken).containsExactlyElementsOf(ids(0, 4));
    }

    @Test
    void a_replay_that_is_ended_in_the_middle_goes_on_where_it_was() {
        keep(0, 600);
        AtomicInteger calls = new AtomicInteger();
        try (Spool spool = spool();
                Replay replay = new Replay(spool, batch -> {
                    if (calls.incrementAndGet() > 1) {
                        throw new CompletionException(new RedisAwayException("gone", null));
                    }
                    take(batch);
                })) {
            await(() -> calls.get() > 1);
        }
        int first = taken.size();
        try (Spool spool = spool()) {
            assertThat(spool.waiting()).isEqualTo(600 - first);
            replayed(spool);
        }
        assertThat(first).isBetween(1, 599);
        assertThat(taken).containsExactlyElementsOf(ids(0, 600));
    }

    @Test
    void no_batch_holds_two_messages_of_the_same_sender() {
        List<Integer> sizes = new CopyOnWriteArrayList<>();
        try (Spool spool = spool()) {
            for (int i = 0; i < 30; i++) {
                spool.keep(from(i % 3, i)).join();
            }
            try (Replay replay = new Replay(spool, batch -> {
                sizes.add(batch.size());
                take(batch);
            })) {
                await(() -> !spool.inUse());
            }
        }
        assertThat(taken).containsExactlyElementsOf(ids(0, 30));
        assertThat(sizes).allMatch(size -> size <= 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 11, 12, 40, 200})
    void a_tail_torn_by_a_power_cut_is_cut_off_and_the_rest_stands(int bytes) throws IOException {
        keep(0, 3);
        try (RandomAccessFile file = new RandomAccessFile(file().toFile(), "rw")) {
            file.setLength(file.length() - bytes);
        }
        try (Spool spool = spool()) {
            spool.keep(message(7)).join();
            replayed(spool);
        }
        assertThat(taken).containsExactly("sms:0", "sms:1", "sms:7");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 34, 40, 100})
    void a_flipped_byte_costs_the_one_it_lies_in_and_is_kept_for_a_human(int at) throws IOException {
        keep(0, 4);
        flip(at);
        try (Spool spool = spool()) {
            replayed(spool);
            assertThat(spool.holdsDamage()).isTrue();
        }
        assertThat(taken).containsExactly("sms:1", "sms:2", "sms:3");
    }

    @Test
    void what_the_store_never_takes_is_put_aside_and_holds_nobody_up() {
        try (Spool spool = spool()) {
            for (int i = 0; i < 3; i++) {
                spool.keep(message(i)).join();
            }
            try (Replay replay = new Replay(spool, batch -> {
                if (batch.stream().anyMatch(arrived -> id(arrived).equals("sms:1"))) {
                    throw new CompletionException(new IllegalStateException("a fault of ours"));
                }
                take(batch);
            })) {
                await(() -> !spool.inUse());
            }
            assertThat(spool.holdsDamage()).isTrue();
        }
        assertThat(taken).containsExactly("sms:0", "sms:2");
    }

    @Test
    void a_disk_that_cannot_be_written_refuses_and_says_so_and_heals() throws IOException {
        try (Spool spool = spool()) {
            assertThat(spool.canKeep()).isTrue();
            Path hidden = folder.resolve("hidden");
            Files.move(folder.resolve("spool"), hidden);

            assertThatThrownBy(() -> spool.keep(message(1)).join()).hasCauseInstanceOf(IOException.class);
            assertThat(spool.canKeep()).isFalse();
            assertThat(spool.inUse()).isFalse();

            Files.move(hidden, folder.resolve("spool"));
            assertThat(spool.canKeep()).isTrue();
            spool.keep(message(2)).join();
            replayed(spool);
        }
        assertThat(taken).containsExactly("sms:2");
    }

    @Test
    void two_processes_use_folders_of_their_own_and_what_one_left_the_next_takes_over() {
        try (Spool first = spool()) {
            Spool second = spool();
            first.keep(message(1)).join();
            second.keep(message(2)).join();
            second.close();
            try (Spool third = spool()) {
                assertThat(third.waiting()).isEqualTo(1);
            }
            replayed(first);
        }
        try (Spool next = spool()) {
            replayed(next);
        }
        assertThat(taken).containsExactly("sms:1", "sms:2");
    }

    private Spool spool() {
        return new Spool(folder.resolve("spool"), documents());
    }

    private static Documents documents() {
        return keys.documents();
    }

    private void keep(int from, int to) {
        try (Spool spool = spool()) {
            keep(spool, from, to);
        }
    }

    private static void keep(Spool spool, int from, int to) {
        IntStream.range(from, to).mapToObj(i -> spool.keep(message(i))).toList().forEach(CompletableFuture::join);
    }

    private void replayed(Spool spool) {
        try (Replay replay = new Replay(spool, this::take)) {
            await(() -> !spool.inUse());
        }
    }

    private void take(List<Replay.Arrived> batch) {
        batch.forEach(arrived -> taken.add(id(arrived)));
    }

    private static String id(Replay.Arrived arrived) {
        return arrived.spooled().message().id();
    }

    private static Spooled message(int number) {
        return from(number, number);
    }

    private static Spooled from(int sender, int number) {
        Address address = Address.sms("+4670174%04d".formatted(sender));
        return new Spooled(
                InboundMessage.text("sms:" + number, address, "något hemligt", NINE), NINE.plusMillis(number), null);
    }

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "sms:" + i).toList();
    }

    private void flip(int at) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(file().toFile(), "rw")) {
            file.seek(at);
            int was = file.read();
            file.seek(at);
            file.write(was ^ 0x20);
        }
    }

    private Path file() {
        return Objects.requireNonNull(files().get(0));
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(file -> file.toString().endsWith(Segment.SUFFIX))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void await(BooleanSupplier so) {
        while (!so.getAsBoolean()) {
            LockSupport.parkNanos(1_000_000);
        }
    }
}
