package se.navigatorbot.bot.broadcasts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.navigatorbot.bot.broadcasts.Audience.Decided;
import se.navigatorbot.bot.broadcasts.Audience.Recipient;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.redis.Keys;

/** Puts the question of a broadcast to everybody, some partitions side by side. */
final class Counting {

    private static final int SIDE_BY_SIDE = 4;

    private final Audience audience;
    private final Told told;
    private final ItemDraft drafts;

    Counting(Audience audience, Told told, ItemDraft drafts) {
        this.audience = audience;
        this.told = told;
        this.drafts = drafts;
    }

    /** Where the recipients of a partition go, sorted; called from several threads. */
    interface Frozen {

        void take(int partition, List<String> ids);
    }

    /** What came out of it. */
    record Outcome(Tally tally, boolean saidBefore) {}

    /**
     * @param broadcast id, which nobody may have used if it is not a broadcast's
     * @param series of which it is a round, empty for none
     */
    Outcome of(String broadcast, String series, Wanted wanted, Instant now, Frozen frozen) {
        List<Broadcast> earlier = told.earlier(broadcast, series, wanted, now);
        Audience.Count count = audience.count(broadcast, wanted, now);
        Tally all = new Tally(wanted, drafts, now);
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.min(SIDE_BY_SIDE, Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<?>> parts = new ArrayList<>();
            for (int i = 0; i < Keys.PARTITIONS; i++) {
                int partition = i;
                parts.add(workers.submit(() -> {
                    Page page = new Page(new Tally(wanted, drafts, now));
                    Set<String> reached = earlier.isEmpty() ? Set.of() : told.in(earlier, partition);
                    count.decide(partition, reached, page);
                    frozen.take(partition, page.ids);
                    synchronized (all) {
                        all.add(page.tally);
                    }
                }));
            }
            await(parts);
        } finally {
            workers.shutdownNow();
        }
        return new Outcome(all, !earlier.isEmpty());
    }

    private static void await(List<Future<?>> parts) {
        for (Future<?> part : parts) {
            try {
                part.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while counting", e);
            }
        }
    }

    /** The recipients of one partition. */
    private static final class Page implements Decided {

        private final Tally tally;
        private final List<String> ids = new ArrayList<>();

        Page(Tally tally) {
            this.tally = tally;
        }

        @Override
        public void in(Recipient recipient) {
            ids.add(recipient.person().id());
            tally.in(recipient);
        }

        @Override
        public void out(Participant person, String reason) {
            tally.out(person, reason);
        }
    }
}
