package se.navigatorbot.bot.firstaid;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;

/** Rings the phones on duty for words of danger, again by time until the store has them, whose timetable rings then. */
final class Bell {

    private static final Logger log = LoggerFactory.getLogger(Bell.class);

    private final FirstWords words;
    private final UrgentPost post;
    private final ScheduledExecutorService pool;
    private final BooleanSupplier away;
    private final Duration again;

    /** @param away whether anything waits for the store; what does not is rung for there */
    Bell(FirstWords words, UrgentPost post, ScheduledExecutorService pool, BooleanSupplier away, Duration again) {
        this.words = words;
        this.post = post;
        this.pool = pool;
        this.away = away;
        this.again = again;
    }

    /**
     * Rings as was decided and notes how far it got.
     *
     * @param helped whether the person has got the help lines
     */
    void ring(InboundMessage message, FirstWords.Answer answer, boolean helped, Case of) {
        boolean rang = rang(message, answer.drafts(), 0);
        did(message, rang ? answer : answer.withoutAlarm(), helped, of);
        if ((rang || answer.ringsOn()) && of.beginsToRing()) {
            later(message, of, 1);
        }
    }

    private void later(InboundMessage message, Case of, int round) {
        try {
            pool.schedule(() -> again(message, of, round), again.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            log.debug("stopping");
        }
    }

    /** Counts whether or not a phone could be rung, so that it moves on to everybody. */
    private void again(InboundMessage message, Case of, int round) {
        if (of.inStore() || !away.getAsBoolean()) {
            return;
        }
        try {
            FirstWords.Answer alarm = words.again(message);
            did(message, alarm, false, of);
            rang(message, alarm.drafts(), round);
        } catch (RuntimeException e) {
            log.error("an alarm could not be repeated without the store: {}", Fault.of(e));
        }
        later(message, of, round + 1);
    }

    /** What ends after the store has the message must not be remembered in the next outage. */
    private void did(InboundMessage message, FirstWords.Answer answer, boolean helped, Case of) {
        words.did(message.from(), answer, helped);
        if (of.inStore()) {
            words.forget(message.from());
        }
    }

    /** Whether any phone could be rung that had to be. */
    private boolean rang(InboundMessage message, List<Draft> drafts, int round) {
        boolean rang = false;
        for (int i = 0; i < drafts.size(); i++) {
            Address phone = drafts.get(i).to();
            if (drafts.get(i).purpose() == Purpose.DUTY && phone != null) {
                DeliveryOutcome outcome = post.send(post.message(message, round * 100 + i, drafts.get(i), phone));
                rang |= outcome == DeliveryOutcome.ACCEPTED;
                if (outcome != DeliveryOutcome.ACCEPTED) {
                    log.warn("a phone on duty could not be rung: {}", outcome);
                }
            }
        }
        return rang;
    }
}
