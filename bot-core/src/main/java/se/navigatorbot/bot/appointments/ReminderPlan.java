package se.navigatorbot.bot.appointments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.hours.ReminderHours;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.ReminderTimes;

/**
 * When a participant is reminded of a meeting. At most twice after the confirmation:
 *
 * <ul>
 *   <li>the evening before, at {@code navigator.reminders.evening} on the last open day;
 *   <li>48 hours before instead when it was booked more than a week ahead, and then the evening one only if there is
 *       no answer and it would not fall on the same day; one that falls on a closed day goes on the evening of the last
 *       open day before it;
 *   <li>the same morning when there is no JA and fewer than two have gone: at 08:00 or two hours before, whichever is
 *       later, if 45 minutes remain.
 * </ul>
 *
 * <p>A JA ends the rest. It ends what comes after the first reminder whenever it was given, and the first one too when it was
 * given in the last 48 hours, as long before as a reminder may go: whoever says JA to the confirmation the day before is
 * not asked once more that evening. A JA of weeks ago ends no first reminder: people forget, and the plan for reminders has
 * the evening before depend on no answer. A booking of one's own is no JA.
 *
 * <p>Who has chosen the evening gets nothing that morning; who has chosen the morning gets that alone, unless the meeting begins
 * too early for it. Of two that would leave together, since the first is late or the night holds it, the one of the morning goes
 * alone. Never when booked less than four hours ahead.
 */
final class ReminderPlan {

    private static final Duration LONG_AHEAD = Duration.ofDays(7);
    private static final int AT_MOST = 2;

    private final OpeningHours opening;
    private final ReminderHours hours;

    ReminderPlan(OpeningHours opening, ZoneId zone, LocalTime evening) {
        this.opening = opening;
        this.hours = new ReminderHours(opening, zone, evening);
    }

    /** One planned reminder. */
    record Planned(Instant at, Kind kind) {}

    /** Which of the reminders it is. */
    enum Kind {
        TWO_DAYS,
        EVENING,
        MORNING
    }

    /** The next reminder that is neither made nor let go, empty for none. May lie in the past. */
    Optional<Planned> next(Appointment meeting, ReminderTimes wish, Catalogue catalogue) {
        if (!meeting.stands() || meeting.reminders().size() >= AT_MOST) {
            return Optional.empty();
        }
        return planned(meeting, wish, catalogue).stream()
                .filter(p -> p.at().isAfter(meeting.settledUntil()))
                .filter(p -> stillAsked(p, meeting, wish, catalogue))
                .findFirst();
    }

    /** That of the morning which still comes after that one, empty for none. May lie in the past. */
    Optional<Planned> morningAfter(Planned first, Appointment meeting, ReminderTimes wish, Catalogue catalogue) {
        Appointment then = meeting.reminded(first.at());
        return then.reminders().size() >= AT_MOST
                ? Optional.empty()
                : planned(then, wish, catalogue).stream()
                        .filter(p -> p.kind() == Kind.MORNING && p.at().isAfter(first.at()))
                        .filter(p -> stillAsked(p, then, wish, catalogue))
                        .findFirst();
    }

    /** Whether a reminder made at that moment still helps. */
    boolean useful(Appointment meeting, Instant now) {
        return hours.useful(meeting.start(), now);
    }

    Instant start(Appointment meeting) {
        return hours.instant(meeting.start());
    }

    private List<Planned> planned(Appointment meeting, ReminderTimes wish, Catalogue catalogue) {
        List<Planned> plan = new ArrayList<>();
        if (hours.fresh(meeting.bookedAt(), meeting.start())) {
            return plan;
        }
        Duration ahead = Duration.between(meeting.bookedAt(), start(meeting));
        Instant morning = hours.morningOf(meeting.start());
        boolean inTime = useful(meeting, morning);
        if (wish != ReminderTimes.MORNING || !inTime) {
            plan.addAll(before(meeting, ahead.compareTo(LONG_AHEAD) > 0, catalogue));
        }
        if (wish != ReminderTimes.EVENING && inTime) {
            plan.add(new Planned(morning, Kind.MORNING));
        }
        return plan;
    }

    /** When the day between is closed, as after Ascension Day, both would go within hours of each other. */
    private List<Planned> before(Appointment meeting, boolean longAhead, Catalogue catalogue) {
        Planned evening = new Planned(
                hours.eveningBefore(meeting.centre(), meeting.start().toLocalDate(), catalogue), Kind.EVENING);
        if (!longAhead) {
            return List.of(evening);
        }
        Planned early = new Planned(twoDaysBefore(meeting, catalogue), Kind.TWO_DAYS);
        return hours.day(early.at()).equals(hours.day(evening.at())) ? List.of(early) : List.of(early, evening);
    }

    private boolean stillAsked(Planned reminder, Appointment meeting, ReminderTimes wish, Catalogue catalogue) {
        boolean answered = meeting.answeredAt() != null;
        return switch (reminder.kind()) {
            case TWO_DAYS -> true;
            case EVENING -> !answered || (meeting.reminders().isEmpty() && !saidYesLately(meeting, catalogue));
            case MORNING ->
                !answered
                        || (wish == ReminderTimes.MORNING && meeting.reminders().isEmpty());
        };
    }

    /** A booking of one's own is no answer to anything. */
    private boolean saidYesLately(Appointment meeting, Catalogue catalogue) {
        Instant answered = meeting.answeredAt();
        return answered != null
                && answered.isAfter(meeting.bookedAt())
                && !answered.isBefore(twoDaysBefore(meeting, catalogue));
    }

    private Instant twoDaysBefore(Appointment meeting, Catalogue catalogue) {
        LocalDateTime at = meeting.start().minusHours(48);
        return opening.on(meeting.centre(), at.toLocalDate(), catalogue).open()
                ? hours.instant(at)
                : hours.eveningBefore(meeting.centre(), at.toLocalDate(), catalogue);
    }
}
