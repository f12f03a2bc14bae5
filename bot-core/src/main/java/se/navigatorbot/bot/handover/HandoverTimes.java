package se.navigatorbot.bot.handover;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.region.Region;

/**
 * What time does to a handover: a request made when nobody was there rings when duty next begins, and a talk that its
 * human has left goes back to the bot.
 */
final class HandoverTimes implements TimetablePart {

    private final StaffQueue queue;
    private final DutyRoster roster;
    private final HandoverTimeout timeout;
    private final Texts texts;
    private final Region region;

    HandoverTimes(StaffQueue queue, DutyRoster roster, HandoverTimeout timeout, Texts texts, Region region) {
        this.queue = queue;
        this.roster = roster;
        this.timeout = timeout;
        this.texts = texts;
        this.region = region;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        Handover handover = person.talk().handover();
        if (handover == null) {
            return Optional.empty();
        }
        Instant spoken = handover.lastHumanAt();
        if (handover.state() == Handover.State.TAKEN && spoken != null) {
            return Optional.of(timeout.after(spoken));
        }
        return handover.alertedAt() == null ? firstDuty(person, handover) : Optional.empty();
    }

    private Optional<Instant> firstDuty(Participant person, Handover handover) {
        LocalDateTime since = LocalDateTime.ofInstant(handover.since(), region.zone());
        return roster.nextDuty(person.profile().homeCentre(), since)
                .map(at -> at.atZone(region.zone()).toInstant());
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
        return handover.state() == Handover.State.TAKEN
                ? ReleaseConversationHandler.back(turn, soFar, handover, texts)
                : rung(turn, soFar);
    }

    /** When duty was over before anybody could ring, the request stays on the desk and does not ring later. */
    private Reply rung(Turn turn, Reply soFar) {
        Reply reply = queue.ringing(turn, soFar);
        Handover after = reply.after().talk().handover();
        return after == null || after.alertedAt() != null
                ? reply
                : reply.changing(person -> person.talk(talk -> talk.withHandover(after.alerted(turn.now()))));
    }
}
