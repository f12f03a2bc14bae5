package se.navigatorbot.bot.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.CrisisLevel;

/**
 * Danger once more, where a member of staff already has the crisis or the talk: whoever has it is told at once, and when
 * they may not see it the crisis is nobody's again, so that it rings.
 */
final class TakenCrisis {

    /** Whoever was seen so lately is taken to be reading. */
    private static final Duration READING = Duration.ofMinutes(5);

    /** Whoever was not seen for so long may be with somebody else by now. */
    private static final Duration STILL_WITH_IT = Duration.ofMinutes(30);

    private final Alarms alarms;
    private final StaffQueue queue;

    TakenCrisis(Alarms alarms, StaffQueue queue) {
        this.alarms = alarms;
        this.queue = queue;
    }

    /** The open crisis after that was heard too. */
    Crisis heardAgain(Turn turn, Crisis open, CrisisLevel said) {
        Crisis heard = open.heardAgain(said, turn.now());
        boolean missed = said == CrisisLevel.EXPLICIT
                && heard.takenBy() != null
                && !within(Alarms.AGAIN_AFTER, heard.alarmedAt(), turn)
                && !stillWithIt(turn, heard);
        return missed ? heard.ringingAnew(turn.now()) : heard;
    }

    private boolean stillWithIt(Turn turn, Crisis crisis) {
        return withIt(turn, crisis) && (within(READING, seen(turn, crisis), turn) || !queue.holderAway(turn));
    }

    /** Whether a colleague has the talk and was seen with it lately. */
    static boolean withIt(Turn turn, Crisis crisis) {
        return within(STILL_WITH_IT, seen(turn, crisis), turn);
    }

    /** Whether somebody has just written in the talk, or taken it, and so has it before them. */
    static boolean readNow(Turn turn, Crisis crisis) {
        return within(READING, seen(turn, crisis), turn);
    }

    private static @Nullable Instant seen(Turn turn, Crisis crisis) {
        Handover handover = turn.person().talk().handover();
        return handover == null || handover.state() != Handover.State.TAKEN ? null : seen(handover, crisis);
    }

    /** Tells whoever has the talk, unless an alarm has gone out just now; words that only may mean danger ring softly. */
    Reply told(Turn turn, Reply reply, CrisisLevel said) {
        Handover handover = reply.after().talk().handover();
        Crisis crisis = reply.after().talk().crisis();
        if (crisis == null || handover == null || handover.state() != Handover.State.TAKEN) {
            return reply;
        }
        boolean reading = within(READING, seen(handover, crisis), turn);
        if (said == CrisisLevel.AMBIGUOUS) {
            return reading ? reply : queue.toHolder(turn, reply, handover);
        }
        Crisis before = turn.person().talk().crisis();
        if (before != null && within(Alarms.AGAIN_AFTER, before.alarmedAt(), turn)) {
            return reply;
        }
        List<Address> phones = new ArrayList<>(queue.phones(turn, handover));
        if (phones.isEmpty() && !reading) {
            phones.addAll(alarms.onDuty(turn));
        }
        phones.removeAll(reply.drafts().stream().map(Draft::to).toList());
        return phones.isEmpty() ? reply : alarms.ring(turn, reply, crisis, phones);
    }

    /** When whoever has the talk last took it, wrote or ticked a step; being handed it by a colleague is not enough. */
    private static @Nullable Instant seen(Handover taken, Crisis crisis) {
        Stream<Instant> steps = crisis.steps().stream().map(Crisis.Done::at);
        Stream<Instant> took = Stream.of(taken.stateSince()).filter(at -> !taken.handedUnread());
        Stream<Instant> wrote = Stream.ofNullable(taken.lastHumanAt()).filter(at -> at.isAfter(taken.stateSince()));
        return Stream.of(steps, took, wrote)
                .flatMap(Function.identity())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean within(Duration span, @Nullable Instant moment, Turn turn) {
        return moment != null && moment.plus(span).isAfter(turn.now());
    }
}
