package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * How much lives in the memory of each process, and how much Redis uses, as a run goes on. What people write is kept, so
 * Redis grows with it; what must stay flat is its growth for each text, and the heaps.
 */
final class Swell {

    private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";
    private static final double MEGABYTE = 1024.0 * 1024;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Shaken house;
    private final IntSupplier texts;
    private final long begun = System.nanoTime();
    private final List<Look> looks = new ArrayList<>();

    /** @param texts how many have been acknowledged */
    Swell(Shaken house, IntSupplier texts) {
        this.house = house;
        this.texts = texts;
    }

    /**
     * @param heaps bytes that live in each process after it was cleaned, 0 for one that does not answer
     * @param store bytes that Redis uses
     */
    private record Look(Duration after, int texts, List<Long> heaps, long store) {

        String told(Look before) {
            String alive = heaps.stream()
                    .map(heap -> String.format(Locale.ROOT, "%.1f", heap / MEGABYTE))
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            long grown = texts == before.texts ? 0 : (store - before.store) / (texts - before.texts);
            return String.format(
                    Locale.ROOT,
                    "%d s | %d | %s | %.1f | %d",
                    after.toSeconds(),
                    texts,
                    alive,
                    store / MEGABYTE,
                    grown);
        }
    }

    /** Cleans every heap and looks. */
    void look() {
        List<Long> heaps = new ArrayList<>();
        for (int i = 0; i < house.processes(); i++) {
            heaps.add(heap(i));
        }
        looks.add(new Look(
                Duration.ofNanos(System.nanoTime() - begun),
                texts.getAsInt(),
                heaps,
                house.store().memory()));
    }

    /** One line for each look. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            lines.add(looks.get(i).told(looks.get(Math.max(0, i - 1))));
        }
        return lines;
    }

    private long heap(int which) {
        house.cleanHeap(which);
        HttpRequest request = HttpRequest.newBuilder(Service.local(house.ports().get(which), "/actuator/prometheus"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, BodyHandlers.ofLines())
                    .body()
                    .filter(line -> line.startsWith(HEAP))
                    .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
