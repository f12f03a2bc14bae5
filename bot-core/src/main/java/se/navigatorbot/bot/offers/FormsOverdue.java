package se.navigatorbot.bot.offers;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.participants.EmployerTalk;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.privacy.ErasePerson;
import se.navigatorbot.bot.redis.Ageing;
import se.navigatorbot.bot.redis.Held;
import se.navigatorbot.bot.redis.Lifetime;
import se.navigatorbot.bot.turns.Turns;

/** What came by the page for employers and has had its time: shown with what would be removed, and removed with it. */
final class FormsOverdue implements Ageing {

    private static final int PATIENCE_SECONDS = 30;

    private static final Logger log = LoggerFactory.getLogger(FormsOverdue.class);

    private final People people;
    private final Turns turns;
    private final Held held;
    private final Duration kept;
    private final InstantSource clock;

    FormsOverdue(People people, Turns turns, Held held, InstantSource clock) {
        this.people = people;
        this.turns = turns;
        this.held = held;
        this.kept = Lifetime.TALK.length().orElseThrow();
        this.clock = clock;
    }

    @Override
    public Lifetime lifetime() {
        return Lifetime.TALK;
    }

    @Override
    public long overdue() {
        return over().size();
    }

    /** What does not come to its end in time does so by itself. */
    @Override
    public long sweep() {
        List<String> over = over();
        CompletableFuture<Void> gone = CompletableFuture.allOf(over.stream()
                .map(id -> turns.submit(id, "aged:" + id, new ErasePerson()))
                .toArray(CompletableFuture<?>[]::new));
        try {
            gone.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException later) {
            log.warn("What came by the page for employers is not all gone yet: {}", Fault.of(later));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return over.size();
    }

    private List<String> over() {
        Instant now = clock.instant();
        Set<String> asked = held.people();
        return people.rows(row -> row.noParticipant() && row.handover() == null).stream()
                .map(Row::id)
                .filter(id -> !asked.contains(id))
                .filter(id ->
                        people.find(id).filter(person -> over(person, now)).isPresent())
                .toList();
    }

    private boolean over(Participant person, Instant now) {
        EmployerTalk talk = person.talk().employer();
        Instant ended = talk == null || !talk.form() ? null : talk.ended();
        return ended != null && !ended.plus(kept).isAfter(now);
    }
}
