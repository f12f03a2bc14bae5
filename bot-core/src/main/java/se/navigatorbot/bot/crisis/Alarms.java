package se.navigatorbot.bot.crisis;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.DutyRoster;
import se.navigatorbot.bot.handover.DutyTexts;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.CrisisLevel;

/**
 * Rings in an explicit crisis: the phones on duty at once or when duty next begins, again every five minutes, and after
 * three alarms that nobody took everybody on the rosters and the administrators, until somebody takes it.
 */
final class Alarms implements TimetablePart {

    static final Duration AGAIN_AFTER = Duration.ofMinutes(5);

    /** An alarm that could not leave for so long is not sent any more: newer ones wait behind it. */
    static final Duration VALID = Duration.ofMinutes(10);

    private static final int UNTAKEN_BEFORE_EVERYBODY = 3;

    private final DutyRoster roster;
    private final DutyTexts texts;
    private final ZoneId zone;

    Alarms(DutyRoster roster, DutyTexts texts, ZoneId zone) {
        this.roster = roster;
        this.texts = texts;
        this.zone = zone;
    }

    /** Whether anybody is on duty for the person now. */
    boolean somebodyOnDuty(Turn turn) {
        return !onDuty(turn).isEmpty();
    }

    /** The phones that ring first for the person now. */
    List<Address> onDuty(Turn turn) {
        return onDuty(turn.person(), turn.local());
    }

    /** Whether an alarm can ring anywhere. */
    boolean canRing() {
        return roster.rings();
    }

    /** The first alarm, when somebody is there to hear it. */
    Reply first(Turn turn, Reply reply) {
        Crisis crisis = reply.after().talk().crisis();
        return crisis != null && rings(crisis) && crisis.alarmedAt() == null && somebodyOnDuty(turn)
                ? ring(turn, reply, crisis)
                : reply;
    }

    /** As {@link #first}, and to those phones too. */
    Reply anew(Turn turn, Reply reply, Collection<Address> too) {
        Crisis crisis = reply.after().talk().crisis();
        Set<Address> phones = new LinkedHashSet<>(onDuty(turn));
        phones.addAll(too);
        return crisis == null || !rings(crisis) || phones.isEmpty() ? reply : ring(turn, reply, crisis, phones);
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        Crisis crisis = person.talk().crisis();
        if (crisis == null || !rings(crisis)) {
            return Optional.empty();
        }
        Instant alarmed = crisis.alarmedAt();
        if (alarmed != null) {
            return Optional.of(alarmed.plus(AGAIN_AFTER));
        }
        return begins(person, crisis.since());
    }

    /** When duty next begins for the person; a local time that comes twice in the autumn is not before that moment. */
    private Optional<Instant> begins(Participant person, Instant since) {
        LocalDateTime local = LocalDateTime.ofInstant(since, zone);
        Optional<Instant> duty = Optional.ofNullable(watch(person, local).next())
                .map(at -> at.atZone(zone).toInstant())
                .map(at -> at.isBefore(since) ? since : at);
        return duty.or(() -> roster.everybody().isEmpty() ? Optional.empty() : Optional.of(since));
    }

    private DutyRoster.Watch watch(Participant person, LocalDateTime at) {
        return roster.watch(person.profile().homeCentre(), at);
    }

    /** Everybody where no duty is to come in the whole region: else it would ring nowhere. */
    private List<Address> onDuty(Participant person, LocalDateTime at) {
        DutyRoster.Watch watch = watch(person, at);
        return watch.next() == null ? roster.everybody() : watch.phones();
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        Crisis crisis = soFar.after().talk().crisis();
        boolean due = next(soFar.after(), turn.catalogue())
                .filter(at -> !at.isAfter(turn.now()))
                .isPresent();
        return due && crisis != null ? ring(turn, soFar, crisis) : soFar;
    }

    /** Counts as an alarm also when no phone was there to ring, so that it moves on to everybody. */
    private Reply ring(Turn turn, Reply reply, Crisis crisis) {
        Participant person = reply.after();
        Set<Address> phones = new LinkedHashSet<>(onDuty(person, turn.local()));
        if (crisis.alarms() >= UNTAKEN_BEFORE_EVERYBODY) {
            phones.addAll(roster.everybody());
        }
        return ring(turn, reply, crisis, phones);
    }

    /** An alarm to those phones; one that nobody has taken does not leave any more once somebody has. */
    Reply ring(Turn turn, Reply reply, Crisis crisis, Collection<Address> phones) {
        Participant person = reply.after();
        About about = crisis.takenBy() == null ? About.ALARM : About.NOTHING;
        Reply rung = reply.changing(after -> after.talk(talk -> talk.withCrisis(crisis.alarmed(turn.now()))));
        for (Address phone : phones) {
            rung = rung.plus(Draft.duty(texts.urgent(person), phone)
                    .withAbout(about)
                    .withValidUntil(turn.now().plus(VALID)));
        }
        return rung;
    }

    private static boolean rings(Crisis crisis) {
        return crisis.level() == CrisisLevel.EXPLICIT && crisis.takenBy() == null;
    }
}
