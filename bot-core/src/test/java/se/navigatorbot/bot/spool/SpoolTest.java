package se.navigatorbot.bot.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.navigatorbot.channels.fakes.Waiting.soon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.DeliveryReport.Progress;

@Timeout(300)
class SpoolTest extends SpoolBox {

    @Test
    void what_is_kept_is_given_to_the_store_in_order_and_leaves_nothing_behind() {
        try (Spool spool = spool()) {
            keep(spool, 0, 1000);
            assertThat(spool.waiting()).isEqualTo(1000);
            assertThat(spool.oldest()).contains(NINE);

            try (Replay replay = new Replay(spool, by(this::take))) {
                soon(() -> !spool.inUse());
                assertThat(taken).containsExactlyElementsOf(ids(0, 1000));
                assertThat(spool.oldest()).isEmpty();
                soon(() -> files().isEmpty());
            }
        }
    }

    @Test
    void news_of_what_was_sent_is_kept_too() {
        try (Spool spool = spool()) {
            spool.keep(message(1)).join();
            spool.keep(new DeliveryReport("7-1", "SM1", Progress.DELIVERED, DeliveryOutcome.ACCEPTED, ""))
                    .join();
            replayed(spool);
        }
        assertThat(taken).containsExactly("sms:1", "report 7-1");
    }

    @Test
    void many_at_once_share_one_write_to_disk() {
        try (Spool spool = spool()) {
            long begun = System.nanoTime();
            keep(spool, 0, 10_000);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
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
                Replay replay = new Replay(spool, by(batch -> {
                    if (calls.incrementAndGet() > 1) {
                        throw new CompletionException(new RedisAwayException("gone", null));
                    }
                    take(batch);
                }))) {
            soon(() -> calls.get() > 1);
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
            try (Replay replay = new Replay(spool, by(batch -> {
                sizes.add(batch.size());
                take(batch);
            }))) {
                soon(() -> !spool.inUse());
            }
        }
        assertThat(taken).containsExactlyElementsOf(ids(0, 30));
        assertThat(sizes).allMatch(size -> size <= 3);
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

    @Test
    void nothing_is_given_to_the_store_that_was_not_heard_before_and_the_end_is_told() {
        Ear ear = new Ear();
        try (Spool spool = spool()) {
            spool.answerDanger(ear);
            try (Replay replay = new Replay(spool, by(this::take))) {
                spool.keep(message(1)).join();
                soon(() -> ear.events.contains("over"));
            }
        }
        assertThat(ear.events).containsExactly("heard", "held", "answered", "over");
    }

    /** Slow to hear: whoever does not wait for it is there first. */
    private static final class Ear implements FirstAid {

        final List<String> events = new CopyOnWriteArrayList<>();
        private final CountDownLatch held = new CountDownLatch(1);

        @Override
        public void heard(Spooled message) {
            try {
                boolean tooLate = held.await(300, TimeUnit.MILLISECONDS);
                events.add(tooLate ? "heard too late" : "heard");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void remember(Answered answered) {
            events.add("remembered");
        }

        @Override
        public @Nullable Answered answered(String message) {
            events.add("answered");
            return null;
        }

        @Override
        public @Nullable Answered hold(String message) {
            events.add("held");
            held.countDown();
            return null;
        }

        @Override
        public void letGo(String message) {
            events.add("let go");
        }

        @Override
        public void over() {
            events.add("over");
        }
    }
}
