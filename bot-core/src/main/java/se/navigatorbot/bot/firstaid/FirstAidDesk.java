package se.navigatorbot.bot.firstaid;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.spool.Answered;
import se.navigatorbot.bot.spool.FirstAid;
import se.navigatorbot.bot.spool.Spool;
import se.navigatorbot.bot.spool.Spooled;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.intents.CrisisLevel;

/**
 * Looks at everything that is kept on disk for words of danger and answers at once. What was said is noted on disk, so
 * that it is not said again when the store is back; an answer that could not leave is tried again until the store takes
 * the message.
 */
final class FirstAidDesk implements FirstAid {

    private static final Duration AGAIN = Duration.ofSeconds(3);

    /** Until a message is looked at anew that was just on its way to the store. */
    private static final Duration LENT = Duration.ofMillis(100);

    /** Until it is asked again whether the store still answers, which says that it has the message. */
    private static final Duration IN_STORE = Duration.ofSeconds(1);

    private static final Logger log = LoggerFactory.getLogger(FirstAidDesk.class);

    private final Function<String, Optional<CrisisLevel>> dangerWords;
    private final FirstWords words;
    private final UrgentPost post;
    private final Spool spool;
    private final Ground ground;
    private final ScheduledExecutorService pool;
    private final Counter answers;
    private final Bell bell;
    private final Lookout lookout;
    private final ConcurrentHashMap<String, Case> cases = new ConcurrentHashMap<>();

    FirstAidDesk(
            Function<String, Optional<CrisisLevel>> dangerWords,
            FirstWords words,
            UrgentPost post,
            Spool spool,
            Ground ground,
            ScheduledExecutorService pool,
            Duration ringsAgain) {
        this.bell = new Bell(words, post, pool, spool::inUse, ringsAgain);
        this.lookout = new Lookout(ground.redis());
        this.dangerWords = dangerWords;
        this.words = words;
        this.post = post;
        this.spool = spool;
        this.ground = ground;
        this.pool = pool;
        this.answers = ground.meters().counter("navigator.spool.crisis.answers");
    }

    @Override
    public void heard(Spooled spooled) {
        InboundMessage message = spooled.message();
        Case fresh = new Case();
        Case known = cases.putIfAbsent(message.id(), fresh);
        if (known == null) {
            submit(() -> look(spooled, fresh), Duration.ZERO);
        } else if (known.takeOver()) {
            submit(() -> ringOn(message, known), AGAIN);
        }
    }

    @Override
    public void remember(Answered answered) {
        cases.put(answered.message(), Case.closed(answered));
    }

    @Override
    public @Nullable Answered answered(String message) {
        Case known = cases.get(message);
        if (known == null) {
            return null;
        }
        known.toStore();
        if (known.lend()) {
            drop(message, known);
        }
        return known.outcome();
    }

    @Override
    public @Nullable Answered hold(String message) {
        Case known = cases.get(message);
        return known == null || known.lend() ? null : known.outcome();
    }

    @Override
    public void letGo(String message) {
        Case known = cases.get(message);
        if (known != null) {
            known.letGo();
        }
    }

    @Override
    public boolean speaksOfDanger(String text) {
        return dangerWords.apply(text).isPresent();
    }

    /** What was said in the outage before this one is known still: a message of it may come a second time. */
    @Override
    public void over() {
        words.forgetAll();
        cases.values().removeIf(Case::outlived);
    }

    private void submit(Runnable work, Duration later) {
        try {
            pool.schedule(work, later.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            log.debug("stopping");
        }
    }

    private void look(Spooled spooled, Case of) {
        if (of.closed()) {
            return;
        }
        if (!of.take()) {
            submit(() -> look(spooled, of), LENT);
            return;
        }
        try {
            InboundMessage message = spooled.message();
            Optional<CrisisLevel> level = of.inStore() ? Optional.empty() : heard(message);
            if (level.isEmpty()) {
                drop(message.id(), of);
            } else if (lookout.hasIt(spooled)) {
                later(spooled, of, IN_STORE);
            } else if (!help(spooled, level.get(), of)) {
                of.close(null);
            }
        } catch (RuntimeException e) {
            log.error("danger could not be answered without the store: {}", Fault.of(e));
            of.close(null);
        }
    }

    private Optional<CrisisLevel> heard(InboundMessage message) {
        return dangerWords
                .apply(message.text())
                .or(() -> words.saysYes(message) ? Optional.of(CrisisLevel.EXPLICIT) : Optional.empty());
    }

    private void later(Spooled spooled, Case of, Duration pause) {
        of.giveBack();
        submit(() -> look(spooled, of), pause);
    }

    private void drop(String message, Case of) {
        cases.remove(message);
        of.close(null);
    }

    /** False when it can only be answered in the ordinary way. */
    private boolean help(Spooled spooled, CrisisLevel level, Case of) {
        InboundMessage message = spooled.message();
        FirstWords.Answer answer = words.to(message, level);
        if (answer.drafts().isEmpty()) {
            return false;
        }
        OutboundMessage help = post.message(message, 0, answer.drafts().get(0), message.from());
        DeliveryOutcome outcome = post.send(help);
        boolean helped = outcome == DeliveryOutcome.ACCEPTED;
        bell.ring(message, answer, helped, of);
        if (helped) {
            note(message, help, of);
            return true;
        }
        log.warn("an answer to danger did not leave: {}", outcome);
        if (outcome.retried()) {
            later(spooled, of, AGAIN);
            return true;
        }
        return false;
    }

    /** An earlier process gave the help lines and rang; whether anybody has come since, nobody knows. */
    private void ringOn(InboundMessage message, Case of) {
        if (of.inStore()) {
            return;
        }
        try {
            dangerWords
                    .apply(message.text())
                    .ifPresent(level -> bell.ring(message, words.to(message, level), true, of));
        } catch (RuntimeException e) {
            log.error("an alarm of an earlier process could not be repeated: {}", Fault.of(e));
        }
    }

    /** On disk before anybody may take the message to the store. */
    private void note(InboundMessage message, OutboundMessage help, Case of) {
        Instant now = ground.clock().instant();
        Answered answered = new Answered(message.id(), List.of(help.text()), now);
        answers.increment();
        ground.onlookers().tell(ground.lines().said(message, help.text(), now).withId(help.id()));
        try {
            spool.keep(answered).get(AGAIN.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            log.warn("that danger was answered could not be noted on disk");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        of.close(answered);
    }
}
