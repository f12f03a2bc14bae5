package se.navigatorbot.bot.broadcasts;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Batches of a broadcast that have been handed over; noted as walked, in their order, once they are stored. */
final class HandedOver {

    private static final int PATIENCE_SECONDS = 30;

    private static final Logger log = LoggerFactory.getLogger(HandedOver.class);

    private final Mailings mailings;
    private final Broadcast broadcast;
    private final Queue<Batch> batches = new ArrayDeque<>();

    HandedOver(Mailings mailings, Broadcast broadcast) {
        this.mailings = mailings;
        this.broadcast = broadcast;
    }

    /** Those of a partition's list from one place up to another, the last not among them. */
    void add(int partition, int from, int to, List<CompletableFuture<?>> stored) {
        batches.add(new Batch(partition, from, to, stored));
    }

    /** How many people's messages are not made yet. */
    int people() {
        return batches.stream()
                .flatMap(batch -> batch.stored().stream())
                .mapToInt(one -> one.isDone() ? 0 : 1)
                .sum();
    }

    /**
     * Notes batches until no more than so many are left, and waits for them.
     *
     * @return false when one of them could not be stored; it and those after it will be walked again
     */
    boolean noted(int most) {
        while (batches.size() > most) {
            Batch first = batches.remove();
            if (!stored(first)) {
                batches.clear();
                return false;
            }
            mailings.walked(broadcast, first.partition(), first.from(), first.to());
        }
        return true;
    }

    private static boolean stored(Batch batch) {
        try {
            CompletableFuture.allOf(batch.stored().toArray(CompletableFuture[]::new))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            log.warn("A batch of a broadcast is not stored yet; it will be walked again");
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Batch(int partition, int from, int to, List<CompletableFuture<?>> stored) {}
}
