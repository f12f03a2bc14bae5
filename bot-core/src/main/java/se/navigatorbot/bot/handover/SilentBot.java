package se.navigatorbot.bot.handover;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Handover;

/**
 * What happens to a person's words while the bot is silent: a talk that was put aside wakes, whoever has it is told on
 * their own phone, and the person hears once, until somebody is there again, that nobody reads just now.
 */
public final class SilentBot {

    /** A human who wrote so lately is taken to be reading. */
    private static final Duration STILL_READING = Duration.ofMinutes(5);

    private final StaffQueue queue;
    private final Placing placing;
    private final ReadingTimes readingTimes;
    private final StaffNames names;

    SilentBot(StaffQueue queue, Placing placing, ReadingTimes readingTimes, StaffNames names) {
        this.queue = queue;
        this.placing = placing;
        this.readingTimes = readingTimes;
        this.names = names;
    }

    /** The turn with a talk that was put aside awake: the person has written. */
    public Turn woken(Turn turn) {
        Handover handover = turn.person().talk().handover();
        return handover != null && handover.state() == Handover.State.SNOOZED
                ? turn.withPerson(turn.person().talk(talk -> talk.withHandover(awake(handover, turn.now()))))
                : turn;
    }

    /** Back to whoever has it, else into the queue. */
    static Handover awake(Handover snoozed, Instant now) {
        Handover back = snoozed.staff() == null ? snoozed.requeued(now) : snoozed.in(Handover.State.TAKEN, now);
        Move.WAKE.made(snoozed, back);
        return back;
    }

    /** The reply to words of somebody whose talk was put aside before them: those who wait for it are told. */
    public Reply afterWaking(Turn before, Reply reply) {
        Handover was = before.person().talk().handover();
        Handover now = reply.after().talk().handover();
        if (was == null || was.state() != Handover.State.SNOOZED || now == null) {
            return reply;
        }
        return now.state() == Handover.State.TAKEN && !now.humanSpeaks()
                ? queue.toHolder(before, reply, now)
                : queue.ringing(before, reply);
    }

    /** The bot says nothing to what was written, but for one word that nobody reads now. */
    public Reply silent(Turn turn) {
        Handover handover = turn.person().talk().handover();
        Instant spoken = handover == null ? null : handover.lastHumanAt();
        if (handover == null || spoken == null) {
            return Reply.silent(turn);
        }
        Handover heard = handover.heard(turn.now());
        Reply silent = Reply.silent(turn).changing(person -> person.talk(talk -> talk.withHandover(heard)));
        return spoken.plus(STILL_READING).isAfter(turn.now())
                ? silent
                : away(turn, queue.toHolder(turn, silent, heard), handover, spoken);
    }

    private Reply away(Turn turn, Reply reply, Handover before, Instant spoken) {
        Instant told = before.awayUntil();
        boolean alreadyTold = told != null && told.isAfter(turn.now());
        if (alreadyTold || there(turn, before)) {
            return reply;
        }
        Optional<LocalDateTime> comes = placing.holder(before)
                .flatMap(who -> placing.next(who, turn.local(), turn.catalogue()))
                .or(() -> readingTimes.next(turn));
        LocalDateTime until = comes.orElse(turn.local().plusDays(1));
        return reply.plus(Draft.answer(words(turn, before, comes)).withAbout(About.away(spoken)))
                .changing(person -> person.talk(talk -> talk.withHandover(
                        talk.handover() == null
                                ? null
                                : talk.handover()
                                        .awayTold(until.atZone(turn.zone()).toInstant()))));
    }

    private boolean there(Turn turn, Handover handover) {
        return placing.holder(handover)
                .map(who -> placing.there(who, turn.local(), turn.catalogue()))
                .orElseGet(() ->
                        readingTimes.next(turn).filter(turn.local()::equals).isPresent());
    }

    private Wording words(Turn turn, Handover handover, Optional<LocalDateTime> comes) {
        String name =
                Optional.ofNullable(handover.staff()).flatMap(names::firstName).orElse("Personalen");
        Optional<Colleague> instead = placing.holder(handover)
                .flatMap(who -> placing.substitute(who, turn.local()))
                .filter(who -> placing.there(who, turn.local(), turn.catalogue()));
        if (instead.isPresent()) {
            return Wording.of(
                    "away.substitute",
                    Map.of("namn", name, "coach", instead.get().firstName()));
        }
        return comes.map(at -> Wording.of("away.until", Map.of("namn", name)).at(at))
                .orElseGet(() -> Wording.of("away.unknown", Map.of("namn", name)));
    }
}
