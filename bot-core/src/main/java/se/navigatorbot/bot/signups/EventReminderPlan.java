package se.navigatorbot.bot.signups;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.hours.ReminderHours;
import se.navigatorbot.bot.participants.ReminderTimes;
import se.navigatorbot.bot.participants.SignUp;

/**
 * When somebody is reminded of an activity, of a course before each meeting:
 *
 * <ul>
 *   <li>the evening before, at {@code navigator.reminders.evening} on the last open day;
 *   <li>the same morning when there is no JA: at 08:00 or two hours before, whichever is later, if 45 minutes remain.
 * </ul>
 *
 * The reminder of 48 hours is for meetings with a coach alone: there a no in time frees an hour that nobody else waits for,
 * while a place that is given back the evening before is offered to the next on the waiting list.
 *
 * <p>Who has chosen the evening gets nothing that morning; who has chosen the morning gets that alone, also after a JA, unless
 * it begins too early for it. Of two that would leave together, since the first is late or the night holds it, the one of the
 * morning goes alone. Never of what was signed up for less than four hours ahead, nor of a meeting that the person
 * has said not to come to.
 */
final class EventReminderPlan {

    private final ReminderHours hours;

    EventReminderPlan(ReminderHours hours) {
        this.hours = hours;
    }

    /**
     * One planned reminder.
     *
     * @param meeting start of the meeting, local time
     * @param begins the own time where each has one, local time
     * @param morning whether it is that of the same day
     */
    record Planned(LocalDateTime meeting, LocalDateTime begins, Instant at, boolean morning) {}

    /** The next reminder that is neither made nor let go, empty for none. May lie in the past. */
    Optional<Planned> next(SignUp place, Event event, ReminderTimes wish, Catalogue catalogue) {
        return !place.holds() || event.cancelled()
                ? Optional.empty()
                : event.starts().stream()
                        .filter(meeting -> !place.away().contains(meeting))
                        .filter(meeting -> !hours.fresh(place.at(), own(place, event, meeting)))
                        .flatMap(meeting -> of(place, event, meeting, wish, catalogue))
                        .filter(planned -> planned.at().isAfter(place.at()))
                        .findFirst();
    }

    /** That of the same morning which still comes after that one of the evening, empty for none. May lie in the past. */
    Optional<Planned> morningAfter(
            Planned evening, SignUp place, Event event, ReminderTimes wish, Catalogue catalogue) {
        return next(place.spared(evening.meeting(), false), event, wish, catalogue)
                .filter(then -> then.morning() && then.meeting().equals(evening.meeting()));
    }

    private Stream<Planned> of(
            SignUp place, Event event, LocalDateTime meeting, ReminderTimes wish, Catalogue catalogue) {
        LocalDateTime begins = own(place, event, meeting);
        Instant morning = hours.morningOf(begins);
        boolean inTime = hours.useful(begins, morning);
        Stream<Planned> before = (wish == ReminderTimes.MORNING && inTime) || done(meeting, evenings(place, event))
                ? Stream.empty()
                : Stream.of(new Planned(
                        meeting, begins, hours.eveningBefore(event.centre(), meeting.toLocalDate(), catalogue), false));
        boolean asked = wish == ReminderTimes.MORNING || !meeting.equals(place.saidYes());
        Stream<Planned> sameDay = wish == ReminderTimes.EVENING || !inTime || !asked || done(meeting, place.morningOf())
                ? Stream.empty()
                : Stream.of(new Planned(meeting, begins, morning, true));
        return Stream.concat(before, sameDay);
    }

    /** An older house has written no more than that the first meeting was reminded of. */
    private static @Nullable LocalDateTime evenings(SignUp place, Event event) {
        return place.remindedOf() == null && place.reminded() ? event.start() : place.remindedOf();
    }

    private static boolean done(LocalDateTime meeting, @Nullable LocalDateTime upTo) {
        return upTo != null && !meeting.isAfter(upTo);
    }

    private static LocalDateTime own(SignUp place, Event event, LocalDateTime meeting) {
        return meeting.equals(event.start()) ? event.startOf(place.seat()) : meeting;
    }
}
