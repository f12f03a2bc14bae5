package se.navigatorbot.bot.handover;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Later;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Talk;
import se.navigatorbot.intents.CrisisLevel;

/**
 * What time does to a handover, state by state: requested rings when somebody next comes; offered rings again until
 * somebody takes it, whoever has opened it; taken rings again, for those on duty too, while whoever has it has not read
 * what the person wrote; taken without a word, or left with the person's words unanswered, goes back into the queue, and
 * back to the bot otherwise; snoozed wakes.
 */
final class HandoverTimes implements TimetablePart {

    /** Whoever takes a talk and writes nothing for so long has not got it any more. */
    static final Duration WORDLESS = Duration.ofHours(1);

    private final StaffQueue queue;
    private final Placing placing;
    private final HandoverTimeout timeout;
    private final NextMorning morning;
    private final Texts texts;
    private final ZoneId zone;

    HandoverTimes(
            StaffQueue queue, Placing placing, HandoverTimeout timeout, NextMorning morning, Texts texts, ZoneId zone) {
        this.queue = queue;
        this.placing = placing;
        this.timeout = timeout;
        this.morning = morning;
        this.texts = texts;
        this.zone = zone;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        Handover handover = person.talk().handover();
        return handover == null
                ? Optional.empty()
                : switch (handover.state()) {
                    case REQUESTED ->
                        handover.alertedAt() == null
                                ? comes(person, handover.stateSince(), catalogue)
                                : Optional.empty();
                    case OFFERED -> again(person, handover, catalogue);
                    case TAKEN ->
                        Stream.concat(
                                        left(person.talk(), handover).stream(),
                                        reminded(person, handover, catalogue).stream())
                                .min(Comparator.naturalOrder());
                    case SNOOZED -> Optional.of(wakes(handover));
                };
    }

    /** An earlier house let a talk lie until the person wrote, if ever. */
    private static Instant wakes(Handover handover) {
        Instant until = handover.snoozedUntil();
        return until == null
                ? handover.stateSince().plus(Duration.ofDays(SnoozeConversationHandler.LONGEST_DAYS))
                : until;
    }

    /** A local time that comes twice in the autumn is not before the moment asked from. */
    private Optional<Instant> comes(Participant person, Instant since, Catalogue catalogue) {
        return placing.next(person, LocalDateTime.ofInstant(since, zone), catalogue)
                .map(at -> at.atZone(zone).toInstant())
                .map(at -> at.isBefore(since) ? since : at);
    }

    private Optional<Instant> again(Participant person, Handover handover, Catalogue catalogue) {
        Instant told = handover.alertedAt();
        return told == null || handover.rangNobody()
                ? Optional.empty()
                : comes(person, told.plus(StaffQueue.BETWEEN_ALERTS), catalogue);
    }

    /** A crisis that rings or that somebody has keeps its own time. */
    private Optional<Instant> reminded(Participant person, Handover handover, Catalogue catalogue) {
        Instant unread =
                handover.unanswered() == null ? null : handover.unanswered().unreadSince();
        Crisis crisis = person.talk().crisis();
        if (unread == null || crisis != null && (crisis.takenBy() != null || crisis.level() == CrisisLevel.EXPLICIT)) {
            return Optional.empty();
        }
        Instant told = handover.alertedAt();
        Instant from = told == null || told.isBefore(unread) ? unread : told;
        return comes(person, from.plus(StaffQueue.BETWEEN_ALERTS), catalogue);
    }

    /** Whoever has written what leaves by the next working morning has not been silent before it has left. */
    private Optional<Instant> left(Talk talk, Handover handover) {
        Crisis crisis = talk.crisis();
        Instant spoken = handover.lastHumanAt();
        if (spoken != null) {
            Instant from = spoken.isAfter(handover.stateSince()) ? spoken : handover.stateSince();
            return Optional.of(timeout.after(from));
        }
        return crisis != null && crisis.takenBy() != null
                ? Optional.empty()
                : Optional.of(lastWord(talk, handover).plus(WORDLESS));
    }

    private Instant lastWord(Talk talk, Handover handover) {
        return talk.later().stream()
                .filter(one -> one.user().equals(handover.staff()))
                .map(Later::at)
                .filter(at -> at.isAfter(handover.stateSince()))
                .filter(at -> morning.inTime(handover.stateSince(), at))
                .max(Comparator.naturalOrder())
                .orElse(handover.stateSince());
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        Handover handover = soFar.after().talk().handover();
        boolean due = next(soFar.after(), turn.catalogue())
                .filter(at -> !at.isAfter(turn.now()))
                .isPresent();
        if (handover == null || !due) {
            return soFar;
        }
        return switch (handover.state()) {
            case REQUESTED -> rung(turn, soFar);
            case OFFERED -> rungAgain(turn, soFar, handover);
            case TAKEN -> forgotten(turn, soFar, handover);
            case SNOOZED -> awake(turn, soFar, handover);
        };
    }

    /** When they had gone before it could ring it waits for the next who come. */
    private Reply rung(Turn turn, Reply soFar) {
        Reply reply = queue.ringing(turn, soFar);
        Handover after = reply.after().talk().handover();
        return after == null || after.state() == Handover.State.OFFERED
                ? reply
                : with(reply, after.requeued(turn.now()).withStaff(after.staff()));
    }

    private Reply rungAgain(Turn turn, Reply soFar, Handover handover) {
        Reply reply = queue.ringingAgain(turn, soFar, handover);
        Handover after = reply.after().talk().handover();
        return after == null || !handover.equals(after) ? reply : with(reply, handover.alerted(turn.now()));
    }

    private Reply forgotten(Turn turn, Reply soFar, Handover handover) {
        return left(soFar.after().talk(), handover)
                        .filter(at -> !at.isAfter(turn.now()))
                        .isPresent()
                ? lapsed(turn, soFar, handover)
                : queue.reminding(turn, soFar, handover);
    }

    private Reply lapsed(Turn turn, Reply soFar, Handover handover) {
        boolean spoken = handover.lastHumanAt() != null;
        if (spoken && !unanswered(soFar.after(), handover)) {
            Move.RELEASE.made(handover, null);
            return ReleaseConversationHandler.back(turn, soFar, handover, texts);
        }
        Handover waiting = handover.requeued(turn.now()).adding(spoken ? "väntar på svar" : "togs men ingen skrev");
        Move.LAPSE.made(handover, waiting);
        Reply back = with(soFar, waiting).noting("Samtalet är åter i kön");
        return queue.ringing(turn, spoken ? ReleaseConversationHandler.marked(turn, back, texts) : back);
    }

    private Reply awake(Turn turn, Reply soFar, Handover handover) {
        Handover back = SilentBot.awake(handover, turn.now());
        Reply reply = with(soFar, back);
        return back.state() == Handover.State.TAKEN ? queue.toHolder(turn, reply, back) : queue.ringing(turn, reply);
    }

    private static boolean unanswered(Participant person, Handover handover) {
        Instant spoken = handover.lastHumanAt();
        return spoken != null
                && person.lastHeard().filter(heard -> heard.isAfter(spoken)).isPresent();
    }

    private static Reply with(Reply reply, Handover handover) {
        return reply.changing(person -> person.talk(talk -> talk.withHandover(handover)));
    }
}
