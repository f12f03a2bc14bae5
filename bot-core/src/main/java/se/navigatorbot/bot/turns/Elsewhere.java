package se.navigatorbot.bot.turns;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.inbox.InboxEntry;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.partitions.Processes;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.turns.Promises.Place;

/**
 * Requests of one process that another has handled. The commit leaves a refusal in the store and tells the asker; when
 * that is not heard, the asker finds after a second that the request has left the inbox.
 */
final class Elsewhere {

    private static final String DONE = "done";
    private static final long UNHEARD = Duration.ofSeconds(1).toNanos();

    private static final Logger log = LoggerFactory.getLogger(Elsewhere.class);

    private final Ground ground;
    private final Processes processes;
    private final Promises promises;
    private final Executor pool;

    /**
     * @param pool for reading what was answered
     */
    Elsewhere(Ground ground, Promises promises, Executor pool) {
        this.ground = ground;
        this.processes = ground.processes();
        this.promises = promises;
        this.pool = pool;
        processes.signals().on(DONE, this::heard);
    }

    /** Whether somebody in another process waits for it. */
    boolean asked(InboxEntry entry) {
        return !entry.asker().isEmpty() && !entry.asker().equals(processes.me());
    }

    /** What the commit of such a request carries at its end. */
    void add(CommitScript.Args args, InboxEntry entry, Reply reply) {
        args.text(processes.signals().channel())
                .text(DONE + " " + entry.asker() + " " + entry.id())
                .text(entry.id());
        if (reply.result() instanceof Refusal refusal) {
            args.bytes(ground.documents().seal(refusal, home(entry.participant(), entry.id())));
        } else {
            args.text("");
        }
    }

    /** Looks after what was not heard of. */
    void look() {
        if (!processes.alone()) {
            promises.olderThan(UNHEARD).forEach((request, place) -> {
                if (!waits(place)) {
                    answer(request, place);
                }
            });
        }
    }

    private boolean waits(Place place) {
        String inbox = Partition.of(place.participant()).inbox();
        String id = place.number() + "-0";
        List<Redis.Entry> found = ground.redis().stream(inbox, id, 1);
        return !found.isEmpty() && found.get(0).id().equals(id);
    }

    private void heard(String told) {
        int end = told.indexOf(' ');
        if (end < 0 || !told.substring(0, end).equals(processes.me())) {
            return;
        }
        String request = told.substring(end + 1);
        Place place = promises.place(request);
        if (place != null) {
            later(request, place);
        }
    }

    private void later(String request, Place place) {
        try {
            pool.execute(() -> {
                try {
                    answer(request, place);
                } catch (RuntimeException e) {
                    log.debug("an answer is looked for again: {}", Fault.of(e));
                }
            });
        } catch (RejectedExecutionException stopping) {
            log.debug("nobody waits any more");
        }
    }

    private void answer(String request, Place place) {
        Partition partition = Partition.of(place.participant());
        if (ground.redis().field(partition.parked(), place.number() + "-0:i") != null) {
            promises.broken(request, new IllegalStateException("the request is parked"));
            return;
        }
        byte[] refusal = ground.redis().field(Keys.answers(partition.number()), request);
        Participant person = ground.shelf()
                .read(place.participant())
                .map(Known::person)
                .orElseGet(() -> Participant.unheardOf(place.participant()));
        promises.kept(request, new Reply(person, List.of(), List.of(), List.of(), refusal(refusal, place, request)));
    }

    private @Nullable Refusal refusal(byte @Nullable [] stored, Place place, String request) {
        return stored == null
                ? null
                : ground.documents().open(stored, Refusal.class, home(place.participant(), request));
    }

    private static String home(String participant, String request) {
        return Keys.answers(Partition.of(participant).number()) + ":" + request;
    }
}
