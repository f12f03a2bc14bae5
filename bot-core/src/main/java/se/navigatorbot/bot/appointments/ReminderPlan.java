package se.navigatorbot.bot.appointments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.ReminderTimes;

/**
 * When a participant is reminded of a meeting. At most twice after the confirmation:
 *
 * <ul>
 *   <li>the evening before, at {@code navigator.reminders.evening} on the last open day;
 *   <li>48 hours before instead when it was booked more than a week ahead, and then the evening one only if there is
 *       no answer; one that falls on a closed day goes on the evening of the last open day before it;
 *   <li>the same morning when there is no JA and fewer than two have gone: at 08:00 or two hours before, whichever is
 *       later, if 45 minutes remain.
 * </ul>
 *
 * Who has chosen the evening gets nothing that morning; who has chosen the morning gets that alone, unless the meeting begins
 * too early for it. Never when booked less than four hours ahead.
 */
final class ReminderPlan {

    private static final Duration TOO_LATE_TO_REMIND = Duration.ofHours(4);
    private static final Duration LONG_AHEAD = Duration.ofDays(7);
    private static final Duration LEAST_TIME_LEFT = Duration.ofMinutes(45);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int AT_MOST = 2;

    private final OpeningHours hours;
    private final ZoneId zone;
    private final LocalTime evening;

    ReminderPlan(OpeningHours hours, ZoneId zone, LocalTime evening) {
        this.hours = hours;
        this.zone = zone;
        this.evening = evening;
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
                .filter(p -> stillAsked(p, meeting, wish))
                .findFirst();
    }

    /** Whether a reminder made at that moment still helps. */
    boolean useful(Appointment meeting, Instant now) {
        return !now.plus(LEAST_TIME_LEFT).isAfter(start(meeting));
    }

    Instant start(Appointment meeting) {
        return meeting.start().atZone(zone).toInstant();
    }

    private List<Planned> planned(Appointment meeting, ReminderTimes wish, Catalogue catalogue) {
        List<Planned> plan = new ArrayList<>();
        Duration ahead = Duration.between(meeting.bookedAt(), start(meeting));
        if (ahead.compareTo(TOO_LATE_TO_REMIND) < 0) {
            return plan;
        }
        Instant morning = morningOf(meeting);
        boolean inTime = useful(meeting, morning);
        if (wish != ReminderTimes.MORNING || !inTime) {
            if (ahead.compareTo(LONG_AHEAD) > 0) {
                plan.add(new Planned(twoDaysBefore(meeting, catalogue), Kind.TWO_DAYS));
            }
            plan.add(new Planned(eveningBefore(meeting, meeting.start().toLocalDate(), catalogue), Kind.EVENING));
        }
        if (wish != ReminderTimes.EVENING && inTime) {
            plan.add(new Planned(morning, Kind.MORNING));
        }
        return plan;
    }

    private static boolean stillAsked(Planned reminder, Appointment meeting, ReminderTimes wish) {
        boolean answered = meeting.answeredAt() != null;
        return switch (reminder.kind()) {
            case TWO_DAYS -> true;
            case EVENING -> !answered || meeting.reminders().isEmpty();
            case MORNING ->
                !answered
                        || (wish == ReminderTimes.MORNING && meeting.reminders().isEmpty());
        };
    }

    private Instant twoDaysBefore(Appointment meeting, Catalogue catalogue) {
        LocalDateTime at = meeting.start().minusHours(48);
        return hours.on(meeting.centre(), at.toLocalDate(), catalogue).open()
                ? at.atZone(zone).toInstant()
                : eveningBefore(meeting, at.toLocalDate(), catalogue);
    }

    private Instant eveningBefore(Appointment meeting, LocalDate day, Catalogue catalogue) {
        LocalDate open = hours.lastOpenDayBefore(meeting.centre(), day, catalogue);
        return open.atTime(evening).atZone(zone).toInstant();
    }

    private Instant morningOf(Appointment meeting) {
        LocalDateTime eight = meeting.start().toLocalDate().atTime(MORNING);
        LocalDateTime twoHours = meeting.start().minusHours(2);
        return (twoHours.isAfter(eight) ? twoHours : eight).atZone(zone).toInstant();
    }
}
