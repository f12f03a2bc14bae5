package se.navigatorbot.bot.spool;

import static se.navigatorbot.channels.fakes.Waiting.soon;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.KeptDocuments;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.InboundMessage;

/** A spool in a folder of its own, and what the store was given of it. */
class SpoolBox {

    static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");

    @TempDir
    Path folder;

    final List<String> taken = new CopyOnWriteArrayList<>();

    Spool spool() {
        return new Spool(folder.resolve("spool"), documents());
    }

    static Documents documents() {
        return KeptDocuments.ofOurOwn();
    }

    void keep(int from, int to) {
        try (Spool spool = spool()) {
            keep(spool, from, to);
        }
    }

    static void keep(Spool spool, int from, int to) {
        IntStream.range(from, to).mapToObj(i -> spool.keep(message(i))).toList().forEach(CompletableFuture::join);
    }

    void replayed(Spool spool) {
        try (Replay replay = new Replay(spool, by(this::take))) {
            soon(() -> !spool.inUse());
        }
    }

    Replay.Taker by(Consumer<List<Replay.Arrived>> messages) {
        return new Replay.Taker() {
            @Override
            public void take(List<Replay.Arrived> batch) {
                messages.accept(batch);
            }

            @Override
            public void take(DeliveryReport report) {
                taken.add("report " + report.messageId());
            }
        };
    }

    void take(List<Replay.Arrived> batch) {
        batch.forEach(arrived -> taken.add(id(arrived)));
    }

    static String id(Replay.Arrived arrived) {
        return arrived.spooled().message().id();
    }

    static Spooled message(int number) {
        return from(number, number);
    }

    static Spooled from(int sender, int number) {
        Address address = Address.sms("+4670174%04d".formatted(sender));
        return new Spooled(
                InboundMessage.text("sms:" + number, address, "något hemligt", NINE), NINE.plusMillis(number), null);
    }

    static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "sms:" + i).toList();
    }

    void flip(int at) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(file().toFile(), "rw")) {
            file.seek(at);
            int was = file.read();
            file.seek(at);
            file.write(was ^ 0x20);
        }
    }

    Path file() {
        return Objects.requireNonNull(files().get(0));
    }

    List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(file -> file.toString().endsWith(Segment.SUFFIX))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            return List.of();
        }
    }
}
