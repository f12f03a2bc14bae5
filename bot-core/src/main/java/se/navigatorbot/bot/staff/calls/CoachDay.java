package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.appointments.CancelAppointment;
import se.navigatorbot.bot.appointments.MoveAppointment;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.freetimes.CoachBook;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.AppointmentsApi.DayChange;
import se.navigatorbot.bot.staffapi.AppointmentsApi.DayChanged;
import se.navigatorbot.bot.staffapi.AppointmentsApi.DayRow;
import se.navigatorbot.bot.staffapi.Problem;

/**
 * A coach's absence: all meetings of a day moved or cancelled in one act. Shown first and done with the number that was
 * shown; done again after a break it goes on with what is left.
 */
final class CoachDay {

    private final MeetingFinder finder;
    private final People people;
    private final Coaches coaches;
    private final Callers callers;
    private final CoachBook book;
    private final Leaves leaves;
    private final DayPlan plan;
    private final Asking asking;
    private final HouseTime time;

    CoachDay(
            MeetingFinder finder,
            People people,
            Coaches coaches,
            Callers callers,
            CoachBook book,
            Leaves leaves,
            DayPlan plan,
            Asking asking,
            HouseTime time) {
        this.finder = finder;
        this.people = people;
        this.coaches = coaches;
        this.callers = callers;
        this.book = book;
        this.leaves = leaves;
        this.plan = plan;
        this.asking = asking;
        this.time = time;
    }

    DayChanged changed(DayChange change) {
        Account coach = coaches.seen(Given.text(change.coach(), "Coach"));
        LocalDate date = Given.inReach(Given.present(change.date(), "Dag"));
        LocalDate to = change.to() == null ? null : onto(coach, date, change.to());
        List<Step> steps = steps(coach, date, to);
        boolean stuck = to != null && steps.stream().anyMatch(step -> step.moved() == null);
        if (change.count() == null) {
            return new DayChanged(
                    steps.stream()
                            .map(step -> shown(step, to, change.cancelRest()))
                            .toList(),
                    false,
                    "");
        }
        if (change.count() != steps.size()) {
            throw new Refused(422, Problem.WRONG_COUNT, "Det gäller nu " + steps.size() + " möten. Inget är ändrat.");
        }
        if (stuck && !change.cancelRest()) {
            throw Refused.conflict("Alla möten får inte plats den dagen. Välj en annan dag, eller avboka resten. "
                    + "Inget är ändrat.");
        }
        awayFrom(coach, date);
        return new DayChanged(steps.stream().map(this::done).toList(), true, "");
    }

    private LocalDate onto(Account coach, LocalDate date, LocalDate to) {
        Given.inReach(to);
        if (to.equals(date) || to.isBefore(time.today())) {
            throw Refused.badValue("Möten flyttas till en annan, kommande dag. Inget är ändrat.");
        }
        if (leaves.has(coach.user(), to)) {
            throw Refused.badValue(coach.firstName() + " är ledig den dagen. Inget är ändrat.");
        }
        return to;
    }

    /** One meeting and where it goes, null for nowhere. */
    private record Step(
            Participant person,
            Appointment meeting,
            @Nullable LocalDateTime moved) {}

    private List<Step> steps(Account coach, LocalDate date, @Nullable LocalDate to) {
        Map<Appointment, Participant> holders = new LinkedHashMap<>();
        finder.found(
                        callers.current(),
                        some -> some.coach().equals(coach.user())
                                && some.start().toLocalDate().equals(date))
                .forEach(found -> people.find(found.person())
                        .ifPresent(person -> person.appointment(found.meeting().id())
                                .filter(meeting -> meeting.comes(time.now()))
                                .ifPresent(meeting -> holders.put(meeting, person))));
        Map<Appointment, LocalDateTime> moves =
                to == null ? Map.of() : plan.onto(to, coach.user(), List.copyOf(holders.keySet()));
        List<Step> steps = new ArrayList<>();
        holders.forEach((meeting, person) -> steps.add(new Step(person, meeting, moves.get(meeting))));
        return steps;
    }

    /** Nobody books that day any more by themselves. */
    private void awayFrom(Account coach, LocalDate date) {
        if (book.rules(coach.user()).isPresent() && !leaves.has(coach.user(), date)) {
            leaves.away(coach.user(), date, date);
        }
    }

    private DayRow done(Step step) {
        LocalDateTime moved = step.moved();
        String id = step.meeting().id();
        Request request = moved == null ? new CancelAppointment(id) : new MoveAppointment(id, moved, 0, "", false);
        try {
            asking.of(step.person().id(), request);
            return row(step, moved == null ? "avbokad" : "flyttad");
        } catch (Refused e) {
            return row(step, "inte ändrad: " + e.problem().detail());
        }
    }

    private static DayRow shown(Step step, @Nullable LocalDate to, boolean cancelRest) {
        boolean stays = to != null && step.moved() == null && !cancelRest;
        return row(step, stays ? "får inte plats" : step.moved() == null ? "avbokas" : "flyttas");
    }

    private static DayRow row(Step step, String outcome) {
        return new DayRow(
                step.person().id(),
                step.meeting().id(),
                step.person().profile().protectedPerson()
                        ? ""
                        : step.person().profile().firstName(),
                step.meeting().start(),
                step.moved(),
                outcome);
    }
}
