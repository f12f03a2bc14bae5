package se.navigatorbot.bot.erasure;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.privacy.Cases;
import se.navigatorbot.bot.privacy.ErasePerson;
import se.navigatorbot.bot.privacy.ErasedList;
import se.navigatorbot.bot.privacy.PartitionTraces;
import se.navigatorbot.bot.privacy.PrivacyCase;
import se.navigatorbot.bot.privacy.PrivacyCase.Closing;
import se.navigatorbot.bot.privacy.Proof;
import se.navigatorbot.bot.redis.LogRewrite;
import se.navigatorbot.bot.redis.NamesInStore.Looked;
import se.navigatorbot.bot.turns.Turns;

/**
 * Carries out a case of erasure while everything goes on. The id is noted as erased first, in the store and in a file
 * beside it, so that whatever breaks off is taken up again by asking once more.
 */
public final class Erasing {

    private static final Duration TURN = Duration.ofSeconds(10);
    /** Altogether, so that whoever asked has an answer within a minute. */
    private static final Duration ALTOGETHER = Duration.ofSeconds(55);
    /** The log has at least so long, whatever the rest took. */
    private static final Duration LOG = Duration.ofSeconds(10);

    private static final int ROUNDS = 3;

    private static final Logger log = LoggerFactory.getLogger(Erasing.class);

    private final Eraser eraser;
    private final PartitionTraces partitions;
    private final ErasedList list;
    private final People people;
    private final Turns turns;
    private final Cases cases;
    private final Disks disks;
    private final LogRewrite logRewrite;
    private final InstantSource clock;

    Erasing(
            Eraser eraser,
            PartitionTraces partitions,
            ErasedList list,
            People people,
            Turns turns,
            Cases cases,
            Disks disks,
            LogRewrite logRewrite,
            InstantSource clock) {
        this.eraser = eraser;
        this.partitions = partitions;
        this.list = list;
        this.people = people;
        this.turns = turns;
        this.cases = cases;
        this.disks = disks;
        this.logRewrite = logRewrite;
        this.clock = clock;
    }

    /**
     * Returns when nothing is left.
     *
     * @param by user name
     * @return the case, closed, with its proof
     * @throws CannotErase when something forbids it, or it did not come to its end and is to be asked for again
     */
    public PrivacyCase carryOut(PrivacyCase one, String by) {
        String participant = one.person();
        if (participant == null) {
            return one;
        }
        // The own one last: it tells of the others, should this break off.
        List<String> ids = people.find(participant).map(Participant::everyId).orElseGet(() -> List.of(participant));
        ids.forEach(this::allowed);
        long begun = System.nanoTime();
        Instant now = clock.instant();
        Done done = new Done(now, by, 0, 0, begun);
        for (String each : ids) {
            note(each, now);
            done = gone(each, done);
        }
        close(participant, one.id(), done, LogRewrite.Outcome.FAILED);
        return close(participant, one.id(), done, logRewrite.run(patience(begun)));
    }

    private static Duration patience(long begun) {
        Duration left = ALTOGETHER.minusNanos(System.nanoTime() - begun);
        return left.compareTo(LOG) < 0 ? LOG : left;
    }

    private Done gone(String participant, Done before) {
        List<String> addresses = eraser.addressesOf(participant);
        disks.forget(participant, addresses, before.at());
        long gone = eraser.letGoOf(addresses);
        Looked looked;
        int round = 0;
        do {
            inOwnTurn(participant);
            gone += eraser.elsewhere(participant);
            looked = eraser.looked(participant);
            round++;
        } while (!looked.holding().isEmpty() && round < ROUNDS);
        if (!looked.holding().isEmpty()) {
            log.error("Of somebody erased something is left in {}", Eraser.nameless(looked, participant));
            throw new CannotErase("Raderingen kom inte till sitt slut. Begär den igen om en minut.", true);
        }
        return new Done(before.at(), before.by(), before.gone() + gone, looked.keys(), before.begun());
    }

    /** Before the log is written anew, so that it holds the name no more, and after it, to say so. */
    private PrivacyCase close(String participant, String id, Done done, LogRewrite.Outcome written) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - done.begun());
        Closing closing = new Closing(done.at(), done.by(), true, PrivacyCase.ERASED);
        Proof proof = new Proof(
                partitions.mark(participant),
                done.at(),
                done.by(),
                done.gone(),
                done.looked(),
                words(written),
                left(written),
                millis);
        cases.of(participant).stream()
                .filter(other -> !other.id().equals(id))
                .forEach(other -> cases.change(
                        other.id(),
                        found -> found.nameless(found.closing() == null ? closing : found.closing(), null)));
        return cases.change(id, found -> found.nameless(closing, proof));
    }

    /** What is known of one that is done; {@code begun} by the clock that measures. */
    private record Done(Instant at, String by, long gone, long looked, long begun) {}

    private void allowed(String participant) {
        if (cases.held(participant)) {
            throw new CannotErase(
                    "Någon har begärt ut handlingar om personen. Avsluta det ärendet först. Inget är raderat.", false);
        }
        boolean danger = people.find(participant)
                .filter(person -> person.talk().crisis() != null)
                .isPresent();
        if (danger) {
            throw new CannotErase("Samtalet är en öppen kris. Avsluta krisen först. Inget är raderat.", false);
        }
        if (disks.ownInUse()) {
            throw new CannotErase(
                    "Meddelanden väntar på disk tills lagret har tagit emot dem. Inget är raderat. Försök igen strax.",
                    true);
        }
    }

    private void note(String participant, Instant now) {
        partitions.note(participant, now);
        try {
            list.add(partitions.marks());
        } catch (IOException e) {
            log.error(
                    "The list of those erased cannot be written: {}",
                    e.getClass().getSimpleName());
            throw new CannotErase(
                    "Listan över raderade kan inte skrivas på servern. Inget är raderat. Prata med driften.", false);
        }
    }

    private void inOwnTurn(String participant) {
        try {
            turns.submit(participant, "erase:" + UUID.randomUUID(), new ErasePerson())
                    .get(TURN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new CannotErase("Raderingen är påbörjad men inte klar. Begär den igen om en minut.", true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotErase("Servern stänger. Begär raderingen igen.", true);
        }
    }

    private List<String> left(LogRewrite.Outcome written) {
        List<String> left = new ArrayList<>();
        if (written == LogRewrite.Outcome.NOT_ALLOWED || written == LogRewrite.Outcome.FAILED) {
            left.add("Låt driften köra BGREWRITEAOF på Redis.");
        }
        if (written == LogRewrite.Outcome.RUNNING) {
            left.add("Redis skriver fortfarande om sin logg. Låt driften se att aof_last_bgrewrite_status blir ok.");
        }
        if (disks.holdDamage()) {
            left.add("I spool-mappen ligger skadade filer. Låt driften ta bort dem.");
        }
        left.add(
                "Säkerhetskopior från före raderingen, och spool-mappar som ingen process använder, ska slängas inom 30"
                        + " dagar.");
        return left;
    }

    private static String words(LogRewrite.Outcome outcome) {
        return switch (outcome) {
            case DONE -> "omskriven";
            case RUNNING -> "skrivs om";
            case NO_LOG -> "finns ingen";
            case NOT_ALLOWED, FAILED -> "inte omskriven";
        };
    }
}
