package se.navigatorbot.bot.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.HandoverTimeout;
import se.navigatorbot.bot.handover.StaffNames;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Exercise;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Unanswered;
import se.navigatorbot.channels.Address;

/**
 * A crisis that somebody took and left: without a word or a step, with the person's words unanswered, or without being
 * cleared for as long as a human may be silent. It is nobody's again and rings anew, for whoever had it too. To have
 * opened the talk is not enough.
 */
final class LeftCrisis implements TimetablePart {

    /** Whoever has taken danger, or been answered in it, has this long to write, to call, or to say that it is over. */
    static final Duration UNSEEN = Duration.ofMinutes(30);

    private final Alarms alarms;
    private final StaffQueue queue;
    private final HandoverTimeout timeout;
    private final StaffNames names;

    LeftCrisis(Alarms alarms, StaffQueue queue, HandoverTimeout timeout, StaffNames names) {
        this.alarms = alarms;
        this.queue = queue;
        this.timeout = timeout;
        this.names = names;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        Crisis crisis = person.talk().crisis();
        return crisis == null || crisis.takenBy() == null || Exercise.is(person.id())
                ? Optional.empty()
                : Optional.of(left(crisis, person.talk().handover()));
    }

    private Instant left(Crisis crisis, @Nullable Handover handover) {
        Instant taken = taken(crisis, handover);
        Instant acted = acted(crisis, handover)
                .filter(at -> !at.isBefore(taken))
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (acted == null) {
            return taken.plus(UNSEEN);
        }
        return words(handover)
                .filter(at -> at.isAfter(acted))
                .findFirst()
                .map(at -> at.plus(UNSEEN))
                .orElseGet(() -> timeout.after(acted));
    }

    /** An earlier house did not write it down. */
    private static Instant taken(Crisis crisis, @Nullable Handover handover) {
        Instant at = crisis.takenAt();
        return at != null ? at : handover == null ? crisis.since() : handover.stateSince();
    }

    private static Stream<Instant> acted(Crisis crisis, @Nullable Handover handover) {
        Stream<Instant> steps = crisis.steps().stream()
                .filter(done -> done.step() != Crisis.Step.READ)
                .map(Crisis.Done::at);
        return Stream.concat(steps, Stream.ofNullable(handover == null ? null : handover.lastHumanAt()));
    }

    /** When the person wrote what nobody has answered: the first of it, and the first that was not seen. */
    private static Stream<Instant> words(@Nullable Handover handover) {
        Unanswered words = handover == null ? null : handover.unanswered();
        return words == null
                ? Stream.empty()
                : Stream.concat(Stream.of(words.since()), Stream.ofNullable(words.unreadSince()));
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        Crisis crisis = soFar.after().talk().crisis();
        boolean due = next(soFar.after(), turn.catalogue())
                .filter(at -> !at.isAfter(turn.now()))
                .isPresent();
        return due && crisis != null && crisis.takenBy() != null ? again(turn, soFar, crisis, crisis.takenBy()) : soFar;
    }

    private Reply again(Turn turn, Reply soFar, Crisis crisis, String taker) {
        Handover handover = soFar.after().talk().handover();
        List<Address> theirs = handover == null ? List.of() : queue.phones(turn, handover);
        Reply left = soFar.changing(person -> person.talk(talk -> talk.withCrisis(crisis.left(turn.now()))))
                .noting("Kris: " + names.firstName(taker).orElse(taker)
                        + " tog larmet men har inte följt upp det. Ingen har larmet, ta det på nytt.");
        Reply shown = handover == null ? queue.flag(turn, left, CrisisSkill.NEED) : left;
        return alarms.anew(turn, shown, theirs);
    }
}
