package se.navigatorbot.bot.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.channels.fakes.Waiting.soon;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

@Timeout(300)
class SpoolDamageTest extends SpoolBox {

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
    void a_disk_that_cannot_note_how_far_the_store_is_holds_nobody_up() throws IOException {
        keep(0, 600);
        Files.createDirectory(Cursor.beside(file()));
        try (Spool spool = spool()) {
            replayed(spool);
        }
        assertThat(taken).containsExactlyElementsOf(ids(0, 600));
    }

    @Test
    void a_note_beside_a_removed_file_is_not_believed_of_the_next_with_its_name() throws IOException {
        keep(7, 9);
        Path name = file();
        Files.delete(name);
        Cursor.write(name, 1_000_000);
        keep(0, 3);
        assertThat(file()).isEqualTo(name);
        try (Spool spool = spool()) {
            replayed(spool);
        }
        assertThat(taken).containsExactlyElementsOf(ids(0, 3));
    }

    @Test
    void a_note_beside_a_removed_file_is_not_believed_of_one_that_is_taken_over() throws IOException {
        keep(0, 3);
        Path own = folder.resolve("spool").resolve("1");
        Path name = file();
        Files.move(own, own.resolveSibling("2"));
        Cursor.write(Files.createDirectory(own).resolve(name.getFileName()), 1_000_000);
        try (Spool spool = spool()) {
            replayed(spool);
        }
        assertThat(taken).containsExactlyElementsOf(ids(0, 3));
    }

    @Test
    void damage_is_put_aside_once_however_often_the_store_is_tried() throws IOException {
        keep(0, 2);
        flip(40);
        long whole = Files.size(file());
        Path aside = file().resolveSibling(file().getFileName() + Damage.SUFFIX);
        AtomicInteger tries = new AtomicInteger();
        try (Spool spool = spool();
                Replay replay = new Replay(spool, by(batch -> {
                    if (tries.incrementAndGet() < 4) {
                        throw new CompletionException(new RedisAwayException("away", null));
                    }
                    take(batch);
                }))) {
            soon(() -> !spool.inUse());
            assertThat(Files.size(aside)).isLessThan(whole);
        }
        assertThat(taken).containsExactly("sms:1");
    }

    @Test
    void what_the_store_never_takes_is_put_aside_and_holds_nobody_up() {
        try (Spool spool = spool()) {
            for (int i = 0; i < 3; i++) {
                spool.keep(message(i)).join();
            }
            try (Replay replay = new Replay(spool, by(batch -> {
                if (batch.stream().anyMatch(arrived -> id(arrived).equals("sms:1"))) {
                    throw new CompletionException(new IllegalStateException("a fault of ours"));
                }
                take(batch);
            }))) {
                soon(() -> !spool.inUse());
            }
            assertThat(spool.holdsDamage()).isTrue();
        }
        assertThat(taken).containsExactly("sms:0", "sms:2");
    }
}
