package se.navigatorbot.bot.firstaid;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.spool.Answered;
import se.navigatorbot.bot.spool.FirstAid;
import se.navigatorbot.bot.spool.Spool;
import se.navigatorbot.bot.spool.Spooled;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.intents.CrisisLevel;

/**
 * Looks at everything that is kept on disk for words of danger and answers at once. What was said is noted on disk, so
 * that it is not said again when the store is back; an answer that could not leave is tried again until the store takes
 * the message.
 */
final class FirstAidDesk implements FirstAid {

    private static final long AGAIN_SECONDS = 3;
    /** Until a message is looked at anew that was just on its way to the store. */
    private static final long LENT_MILLIS = 100;

    private static final Logger log = LoggerFactory.getLogger(FirstAidDesk.class);

    private final Function<String, Optional<CrisisLevel>> dangerWords;
    private final FirstWords words;
    private final UrgentPost post;
    private final Spool spool;
    private final Ground ground;
    private final ScheduledExecutorService pool;
    private final Counter answers;
    private final Duration ringsAgain;
    private final Set<String> ringing = ConcurrentHashMap.newKeySet();
    private final ConcurrentHashMap<String, Case> cases = new ConcurrentHashMap<>();

    FirstAidDesk(
            Function<String, Optional<CrisisLevel>> dangerWords,
            FirstWords words,
            UrgentPost post,
            Spool spool,
            Ground ground,
            ScheduledExecutorService pool,
            Duration ringsAgain) {
        this.ringsAgain = ringsAgain;
        this.dangerWords = dangerWords;
        this.words = words;
        this.post = post;
        this.spool = spool;
        this.ground = ground;
        this.pool = pool;
        this.answers = ground.meters().counter("navigator.spool.crisis.answers");
    }

    @Override
    public void heard(Spooled message) {
        if (cases.putIfAbsent(message.message().id(), new Case()) == null) {
            submit(message.message(), Duration.ZERO);
        }
    }

    @Override
    public void remember(Answered answered) {
        cases.put(answered.message(), Case.closed(answered));
    }

    @Override
    public @Nullable Answered answered(String message) {
        ringing.remove(message);
        Case known = cases.get(message);
        if (known == null) {
            return null;
        }
        if (known.take() || known.lent()) {
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
        if (known != null && known.lent()) {
            known.giveBack();
        }
    }

    private void submit(InboundMessage message, Duration later) {
        try {
            pool.schedule(() -> look(message), later.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            log.debug("stopping");
        }
    }

    private void look(InboundMessage message) {
        Case found = cases.get(message.id());
        if (found == null || found.closed()) {
            return;
        }
        if (!found.take()) {
            submit(message, Duration.ofMillis(LENT_MILLIS));
            return;
        }
        try {
            Optional<CrisisLevel> level = dangerWords.apply(message.text());
            if (level.isEmpty() || !help(message, level.get(), found)) {
                drop(message.id(), found);
            }
        } catch (RuntimeException e) {
            log.error("danger could not be answered without the store: {}", Fault.of(e));
            drop(message.id(), found);
        }
    }

    private void drop(String message, Case of) {
        cases.remove(message);
        of.close(null);
    }

    /** False when it can only be answered in the ordinary way. */
    private boolean help(InboundMessage message, CrisisLevel level, Case of) {
        FirstWords.Answer answer = words.to(message, level);
        if (answer.drafts().isEmpty()) {
            return false;
        }
        OutboundMessage help = post.message(id(message, 0), answer.drafts().get(0), message.from());
        DeliveryOutcome outcome = post.send(help);
        boolean helped = outcome == DeliveryOutcome.ACCEPTED;
        boolean rang = rang(message, answer.drafts(), 0);
        words.did(message.from(), rang ? answer : answer.withoutAlarm(), helped);
        if ((rang || level == CrisisLevel.EXPLICIT) && ringing.add(message.id())) {
            ringLater(message, 1);
        }
        if (helped) {
            note(message, help, of);
            return true;
        }
        log.warn("an answer to danger did not leave: {}", outcome);
        if (outcome.retried()) {
            of.giveBack();
            submit(message, Duration.ofSeconds(AGAIN_SECONDS));
            return true;
        }
        return false;
    }

    private void ringLater(InboundMessage message, int round) {
        try {
            pool.schedule(() -> ringAgain(message, round), ringsAgain.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            log.debug("stopping");
        }
    }

    /**
     * Until the store has the message, whose timetable rings from then on. Counts whether or not a phone could be rung,
     * so that it moves on to everybody.
     */
    private void ringAgain(InboundMessage message, int round) {
        if (!ringing.contains(message.id())) {
            return;
        }
        try {
            FirstWords.Answer alarm = words.again(message);
            words.did(message.from(), alarm, false);
            rang(message, alarm.drafts(), round);
        } catch (RuntimeException e) {
            log.error("an alarm could not be repeated without the store: {}", Fault.of(e));
        }
        ringLater(message, round + 1);
    }

    /** Whether any phone could be rung that had to be. */
    private boolean rang(InboundMessage message, List<Draft> drafts, int round) {
        boolean rang = false;
        for (int i = 0; i < drafts.size(); i++) {
            Address phone = drafts.get(i).to();
            if (drafts.get(i).purpose() == Purpose.DUTY && phone != null) {
                DeliveryOutcome outcome = post.send(post.message(id(message, round * 100 + i), drafts.get(i), phone));
                rang |= outcome == DeliveryOutcome.ACCEPTED;
                if (outcome != DeliveryOutcome.ACCEPTED) {
                    log.warn("a phone on duty could not be rung: {}", outcome);
                }
            }
        }
        return rang;
    }

    /** On disk before anybody may take the message to the store. */
    private void note(InboundMessage message, OutboundMessage help, Case of) {
        Instant now = ground.clock().instant();
        Answered answered = new Answered(message.id(), List.of(help.text()), now);
        answers.increment();
        ground.onlookers().tell(ground.lines().said(message, help.text(), now).withId(help.id()));
        try {
            spool.keep(answered).get(AGAIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            log.warn("that danger was answered could not be noted on disk");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        of.close(answered);
    }

    /** No message of a turn is called so; a report on it finds nobody, which does no harm. */
    private static String id(InboundMessage message, int index) {
        return "away-" + Integer.toString(message.id().hashCode() & Integer.MAX_VALUE, 36) + "-" + index;
    }
}
