package se.navigatorbot.bot.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.Need;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.bot.tasks.Tasks;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.swedish.LanguageSeen;

/**
 * Danger. Said plainly: help lines at once and an alarm to those on duty. Said so that it could be meant: a kind
 * question with a line, on top of the queue, and nobody's phone rings. Nothing is quoted back, since somebody else may
 * hold the phone.
 */
public final class CrisisSkill implements Skill {

    static final String REASON = "kris";

    static final Need NEED = Need.of(REASON, Handover.Origin.CRISIS);

    private final HelplineWords helplines;
    private final Alarms alarms;
    private final StaffQueue queue;
    private final TakenCrisis takenCrisis;

    CrisisSkill(HelplineWords helplines, Alarms alarms, StaffQueue queue) {
        this.helplines = helplines;
        this.alarms = alarms;
        this.queue = queue;
        this.takenCrisis = new TakenCrisis(alarms, queue);
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.CRISIS);
    }

    @Override
    public Reply answer(Turn turn) {
        CrisisLevel said = turn.understanding().slots().crisis();
        CrisisLevel level = said == null ? CrisisLevel.AMBIGUOUS : said;
        Crisis open = turn.person().talk().crisis();
        Crisis crisis = open == null ? Crisis.heard(level, turn.now()) : takenCrisis.heardAgain(turn, open, level);
        Reply answered = queue.flag(turn, Reply.silent(turn).plus(urgent(words(turn, level, crisis))), NEED)
                .changing(person -> person.talk(talk -> talk.withCrisis(crisis)
                        .withHandover(heard(talk.handover(), turn.now()))
                        .withAsked(DangerAsked.at(turn.now()))));
        Reply rung = alarms.first(turn, introduced(inEnglishToo(turn, answered)));
        Reply told = takenCrisis.told(turn, rung, level);
        return open != null && open.takenBy() != null && crisis.takenBy() == null
                ? told.noting("Kris: fara igen. Ingen har larmet, ta det på nytt.")
                : told;
    }

    /** A human who has the talk has not answered it by the help lines. */
    private static @Nullable Handover heard(@Nullable Handover handover, Instant now) {
        return handover == null || !handover.humanSpeaks() ? handover : handover.heard(now);
    }

    /** One line for whoever writes in another language. */
    private static Reply inEnglishToo(Turn turn, Reply reply) {
        return LanguageSeen.of(turn.text()).isPresent() ? reply.plus(urgent(Wording.of("crisis.english"))) : reply;
    }

    private Wording words(Turn turn, CrisisLevel level, Crisis crisis) {
        return helplines.of(level == CrisisLevel.AMBIGUOUS ? asking(turn) : explicit(turn, crisis), turn);
    }

    /**
     * The address written from is closed: says it once more where the person can still be reached; where there is no
     * such place somebody has to call.
     */
    public Reply elsewhere(Turn turn, Reply reply) {
        Crisis crisis = reply.after().talk().crisis();
        if (crisis == null) {
            return reply;
        }
        boolean reachable = reply.after().reachable().stream().anyMatch(r -> r.state() == Reachable.State.CONFIRMED);
        return reachable ? reply.plus(urgent(words(turn, crisis.level(), crisis))) : call(turn, reply);
    }

    /** Nothing is written, since somebody else may hold the other phone: somebody has to call. */
    public Reply call(Turn turn, Reply reply) {
        return reply.changing(person ->
                Tasks.adding(person, turn, Task.Kind.CALL, Offer.Queue.COACH, "kris: svaret kom inte fram", null));
    }

    /** Rings again when nobody has taken it for so long; for a house whose timetable cannot be read just now. */
    public Reply ringAgain(Turn turn, Reply soFar) {
        return alarms.due(turn, soFar);
    }

    /** How long an alarm waits to be taken before it rings again. */
    public static Duration ringsAgainAfter() {
        return Alarms.AGAIN_AFTER;
    }

    /** Whoever goes on after the question is not asked in the same words again. */
    private static String asking(Turn turn) {
        return OpenQuestion.name(turn).equals(OpenQuestion.DANGER) ? "crisis.ambiguous.again" : "crisis.ambiguous";
    }

    /** Promises nobody: says what has been done and who is there. */
    private String explicit(Turn turn, Crisis crisis) {
        if (crisis.takenBy() != null) {
            return "crisis.explicit.known";
        }
        if (alarms.somebodyOnDuty(turn)) {
            return "crisis.explicit";
        }
        if (TakenCrisis.readNow(turn, crisis)) {
            return "crisis.explicit.talking";
        }
        return alarms.canRing() ? "crisis.explicit.alone" : "crisis.explicit.silent";
    }

    /** After the help lines, never before them. */
    private static Reply introduced(Reply reply) {
        return reply.after().talk().introduced()
                ? reply
                : reply.plus(urgent(Wording.of("crisis.machine")))
                        .changing(person -> person.talk(talk -> talk.withIntroduced(true)));
    }

    private static Draft urgent(Wording wording) {
        return Draft.answer(wording).withPurpose(Purpose.CRISIS);
    }
}
