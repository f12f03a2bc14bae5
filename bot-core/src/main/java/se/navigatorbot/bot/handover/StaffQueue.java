package se.navigatorbot.bot.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Handover.Origin;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.channels.Address;

/**
 * Puts what a person needs a human for in front of staff, tells whoever is there without content, and says truthfully
 * when somebody can read it. Never silences the bot.
 */
public final class StaffQueue {

    /** What nobody has taken, and what whoever has it has not read, rings again after so long. */
    static final Duration BETWEEN_ALERTS = Duration.ofMinutes(30);

    /** What is told to whoever has a talk is worth sending for longer: it may be told again only when they are there. */
    private static final Duration HOLDER_ALERT = Duration.ofHours(2);

    private final Placing placing;
    private final DutyTexts texts;
    private final ReadingTimes readingTimes;

    StaffQueue(Placing placing, DutyTexts texts, ReadingTimes readingTimes) {
        this.placing = placing;
        this.texts = texts;
        this.readingTimes = readingTimes;
    }

    /** For a house whose staff are known by the region's rosters alone. */
    public static StaffQueue of(Region region, DutyRoster roster, OpeningHours hours, CentreNames names, Texts texts) {
        Placing placing = new Placing(Colleagues.NOBODY, new Presence(hours), roster);
        List<String> centres = region.centres().stream().map(Centre::id).toList();
        return new StaffQueue(placing, new DutyTexts(names), new ReadingTimes(hours, placing, centres, names, texts));
    }

    /**
     * Files a question and answers.
     *
     * @param reason a short Swedish phrase for the queue
     * @param key of an answer that may hold {@code {center}} and {@code {besked}}
     */
    public Reply file(Turn turn, String reason, String key) {
        return file(turn, Need.of(reason, Origin.SKILL), key, Map.of());
    }

    /** As {@link #file(Turn, String, String)}, with more words for the answer. */
    public Reply file(Turn turn, String reason, String key, Map<String, String> more) {
        return file(turn, Need.of(reason, Origin.SKILL), key, more);
    }

    /** As {@link #file(Turn, String, String)}, for whoever's work it is. */
    public Reply file(Turn turn, Need need, String key) {
        return file(turn, need, key, Map.of());
    }

    private Reply file(Turn turn, Need need, String key, Map<String, String> more) {
        Reply queued = telling(turn, requested(turn, Reply.silent(turn), need));
        Reply promised = promised(turn, queued);
        Map<String, String> words = new HashMap<>(words(turn.withPerson(promised.after())));
        words.putAll(more);
        List<Draft> alerts = promised.drafts();
        Reply answer = promised.withDrafts(List.of()).plus(Draft.answer(Wording.of(key, words)));
        for (Draft alert : alerts) {
            answer = answer.plus(alert);
        }
        return answer;
    }

    /** Shows a conversation to staff without ringing anybody. */
    public Reply flag(Turn turn, Reply reply, String reason) {
        return flag(turn, reply, Need.of(reason, Origin.HOUSE));
    }

    /** As {@link #flag(Turn, Reply, String)}, for whoever's work it is. */
    public Reply flag(Turn turn, Reply reply, Need wanted) {
        Need need = EmployerWords.need(reply.after(), wanted);
        return reply.changing(person -> person.talk(talk -> talk.withHandover(
                talk.handover() == null
                        ? Handover.requested(need.reason(), need.origin(), turn.now())
                                .offered(Offer.in(need.queue()))
                                .shownOnly()
                        : talk.handover().adding(need.reason()))));
    }

    /** Puts it in the queue and tells whoever is there; says nothing to the person. */
    public Reply call(Turn turn, Reply reply, Need need) {
        return telling(turn, requested(turn, reply, need));
    }

    /** Whoever has it and has not written yet; whoever is there when nobody has it. */
    private Reply telling(Turn turn, Reply reply) {
        Handover handover = reply.after().talk().handover();
        return handover == null || handover.state() != Handover.State.TAKEN || handover.humanSpeaks()
                ? ringing(turn, reply)
                : toHolder(turn, reply, handover);
    }

    /** The centre of the person, and when somebody there can read. */
    public Map<String, String> words(Turn turn) {
        return readingTimes.words(turn);
    }

    /** Tells whoever is there when nobody has been told lately. */
    Reply ringing(Turn turn, Reply reply) {
        Handover handover = reply.after().talk().handover();
        if (handover == null || !Move.OFFER.fits(handover) || recently(handover.alertedAt(), turn.now())) {
            return reply;
        }
        Whom whom = placing.now(reply.after(), turn.local(), turn.catalogue());
        return offered(turn, reply, handover, whom);
    }

    /** Tells them and those on duty, since nobody has taken it. */
    Reply ringingAgain(Turn turn, Reply reply, Handover handover) {
        return offered(turn, reply, handover, placing.again(reply.after(), turn.local(), turn.catalogue()));
    }

    private Reply offered(Turn turn, Reply reply, Handover handover, Whom whom) {
        if (!whom.manned()) {
            return reply;
        }
        Handover offered = handover.in(Handover.State.OFFERED, turn.now())
                .offered(offer(handover).told(whom.users()));
        Handover told = whom.alerts().isEmpty() ? offered.shownOnly() : offered.alerted(turn.now());
        return alerting(reply, whom.alerts(), turn.now().plus(BETWEEN_ALERTS))
                .changing(person -> person.talk(talk -> talk.withHandover(Move.OFFER.made(handover, told))));
    }

    /**
     * Tells whoever has it, or their substitute, where they have a phone of their own for it; not more often than the
     * queue rings.
     */
    public Reply toHolder(Turn turn, Reply reply, Handover handover) {
        List<Address> phones = recently(handover.alertedAt(), turn.now()) ? List.of() : phones(turn, handover);
        return phones.isEmpty()
                ? reply
                : alerting(reply, phones, turn.now().plus(HOLDER_ALERT))
                        .changing(person -> person.talk(talk -> talk.withHandover(handover.alerted(turn.now()))));
    }

    /** Tells those whose work that is too, as far as they are there and have not been told just now. */
    public Reply tellingToo(Turn turn, Reply reply, Offer.Queue whose) {
        List<Address> rung =
                reply.drafts().stream().map(Draft::to).filter(Objects::nonNull).toList();
        List<Address> theirs = placing.those(whose, reply.after(), turn.local(), turn.catalogue()).stream()
                .filter(phone -> !rung.contains(phone))
                .toList();
        return alerting(reply, theirs, turn.now().plus(HOLDER_ALERT));
    }

    /** Once more to whoever has it, and to those on duty: they have not read what the person wrote. */
    Reply reminding(Turn turn, Reply reply, Handover handover) {
        Whom whom = placing.again(reply.after(), turn.local(), turn.catalogue());
        return alerting(reply, whom.alerts(), turn.now().plus(BETWEEN_ALERTS))
                .changing(person -> person.talk(talk -> talk.withHandover(handover.alerted(turn.now()))));
    }

    /** Own phones and chats of whoever has it, or of their substitute, while they are there. */
    public List<Address> phones(Turn turn, Handover handover) {
        return placing.holder(handover)
                .map(who -> placing.substitute(who, turn.local()).orElse(who))
                .filter(who -> placing.there(who, turn.local(), turn.catalogue()))
                .map(Colleague::alerts)
                .orElse(List.of());
    }

    /** Whether whoever has the talk is known not to be at work now. */
    public boolean holderAway(Turn turn) {
        Handover handover = turn.person().talk().handover();
        return handover != null
                && placing.holder(handover)
                        .filter(who -> !placing.there(who, turn.local(), turn.catalogue()))
                        .isPresent();
    }

    /** An alert without content to each of them, if it can leave before that moment. */
    private Reply alerting(Reply reply, List<Address> phones, Instant until) {
        Participant person = reply.after();
        Reply rung = reply;
        for (Address phone : phones) {
            rung = rung.plus(Draft.duty(texts.waiting(person), phone).withValidUntil(until));
        }
        return rung;
    }

    private static Reply requested(Turn turn, Reply reply, Need wanted) {
        Reply heard = EmployerWords.heard(turn, reply, wanted);
        Need need = EmployerWords.need(heard.after(), wanted);
        return heard.changing(
                person -> person.talk(talk -> talk.withHandover(asked(talk.handover(), need, turn.now()))));
    }

    /** What was only shown until now becomes a request that rings, now or when somebody next comes. */
    private static @Nullable Handover asked(@Nullable Handover before, Need need, Instant now) {
        Handover fresh = Handover.requested(need.reason(), need.origin(), now).offered(Offer.in(need.queue()));
        if (before == null) {
            return Move.REQUEST.made(null, fresh);
        }
        if (!Move.REQUEST.fits(before)) {
            return before.adding(need.reason());
        }
        boolean shownOnly = before.state() == Handover.State.REQUESTED && before.rangNobody();
        Handover asked = shownOnly
                ? Handover.requested(before.reason(), need.origin(), now)
                        .offered(Offer.in(need.queue()))
                        .adding(need.reason())
                : before.adding(need.reason()).offered(offer(before).unread());
        return Move.REQUEST.made(before, need.origin() == Origin.PERSON ? asked.from(Origin.PERSON) : asked);
    }

    /** The first promise counts. */
    private Reply promised(Turn turn, Reply reply) {
        Handover handover = reply.after().talk().handover();
        if (handover == null || offer(handover).promisedAt() != null) {
            return reply;
        }
        Instant at = readingTimes
                .next(turn.withPerson(reply.after()))
                .map(local -> local.atZone(turn.zone()).toInstant())
                .orElse(null);
        Handover promised = handover.offered(offer(handover).promised(at));
        return reply.changing(person -> person.talk(talk -> talk.withHandover(promised)));
    }

    static Offer offer(Handover handover) {
        Offer offer = handover.offer();
        return offer == null ? Offer.in(Offer.Queue.COACH) : offer;
    }

    private static boolean recently(@Nullable Instant at, Instant now) {
        return at != null && at.plus(BETWEEN_ALERTS).isAfter(now);
    }
}
