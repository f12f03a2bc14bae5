package se.navigatorbot.bot.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.channels.Address;

/**
 * Puts what a person needs a human for in front of staff, rings the phones on duty without content, and says truthfully
 * when somebody can read it. Never silences the bot.
 */
public final class StaffQueue {

    private static final Duration BETWEEN_ALERTS = Duration.ofMinutes(30);

    private final DutyRoster roster;
    private final DutyTexts texts;
    private final ReadingTimes readingTimes;

    public StaffQueue(DutyRoster roster, DutyTexts texts, ReadingTimes readingTimes) {
        this.roster = roster;
        this.texts = texts;
        this.readingTimes = readingTimes;
    }

    /**
     * Files a question and answers.
     *
     * @param reason a short Swedish phrase for the queue
     * @param key of an answer that may hold {@code {center}} and {@code {besked}}
     */
    public Reply file(Turn turn, String reason, String key) {
        return file(turn, reason, key, Map.of());
    }

    /** As {@link #file(Turn, String, String)}, with more words for the answer. */
    public Reply file(Turn turn, String reason, String key, Map<String, String> more) {
        Reply queued = queued(turn, Reply.silent(turn), reason);
        Map<String, String> words = new HashMap<>(words(turn.withPerson(queued.after())));
        words.putAll(more);
        List<Draft> alerts = queued.drafts();
        Reply answer = queued.withDrafts(List.of()).plus(Draft.answer(Wording.of(key, words)));
        for (Draft alert : alerts) {
            answer = answer.plus(alert);
        }
        return answer;
    }

    /** Shows a conversation to staff without ringing anybody. */
    public Reply flag(Turn turn, Reply reply, String reason) {
        return reply.changing(person -> person.talk(talk -> talk.withHandover(
                talk.handover() == null
                        ? Handover.requested(reason, turn.now()).shownOnly()
                        : talk.handover().adding(reason))));
    }

    /** The centre of the person, and when somebody there can read. */
    public Map<String, String> words(Turn turn) {
        return readingTimes.words(turn);
    }

    /** Rings the phones on duty when nobody has rung lately; used at the next opening too. */
    Reply ringing(Turn turn, Reply reply) {
        Handover handover = reply.after().talk().handover();
        if (handover == null || recently(handover.alertedAt(), turn.now())) {
            return reply;
        }
        Participant person = reply.after();
        List<Address> phones = roster.onDuty(person.profile().homeCentre(), turn.local());
        Reply rung = reply;
        for (Address phone : phones) {
            rung = rung.plus(Draft.duty(texts.waiting(person), phone));
        }
        return phones.isEmpty()
                ? rung
                : rung.changing(after -> after.talk(talk -> talk.withHandover(handover.alerted(turn.now()))));
    }

    private Reply queued(Turn turn, Reply reply, String reason) {
        Reply requested = reply.changing(
                person -> person.talk(talk -> talk.withHandover(asked(talk.handover(), reason, turn.now()))));
        return ringing(turn, requested);
    }

    /** What was only shown until now becomes a request that rings, now or when duty next begins. */
    private static Handover asked(@Nullable Handover before, String reason, Instant now) {
        if (before == null) {
            return Handover.requested(reason, now);
        }
        boolean shownOnly = before.state() == Handover.State.REQUESTED && before.rangNobody();
        return shownOnly ? Handover.requested(before.reason(), now).adding(reason) : before.adding(reason);
    }

    private static boolean recently(@Nullable Instant at, Instant now) {
        return at != null && at.plus(BETWEEN_ALERTS).isAfter(now);
    }
}
