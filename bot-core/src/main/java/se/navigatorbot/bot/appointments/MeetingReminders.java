package se.navigatorbot.bot.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.outbox.QuietHours;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.reports.ReminderTrial;
import se.navigatorbot.intents.Subject;

/** Reminds of meetings as {@link ReminderPlan} says, and lets go what is no longer of use. */
final class MeetingReminders implements TimetablePart {

    private final ReminderPlan plan;
    private final QuietHours quiet;
    private final UnaryOperator<String> centreNames;
    private final ReminderTrial trial;

    MeetingReminders(ReminderPlan plan, QuietHours quiet, ReminderTrial trial, UnaryOperator<String> centreNames) {
        this.plan = plan;
        this.quiet = quiet;
        this.trial = trial;
        this.centreNames = centreNames;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        return person.appointments().stream()
                .flatMap(m -> plan.next(m, person.wishes().reminders(), catalogue).stream())
                .map(ReminderPlan.Planned::at)
                .min(Comparator.naturalOrder());
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        Reply reply = soFar;
        for (Appointment meeting : turn.person().appointments()) {
            Optional<ReminderPlan.Planned> planned =
                    plan.next(meeting, turn.person().wishes().reminders(), turn.catalogue());
            if (planned.isPresent() && !planned.get().at().isAfter(turn.now())) {
                reply = plan.useful(meeting, turn.now())
                        ? reminding(turn, reply, meeting, overtaking(turn, meeting, planned.get()))
                        : reply.changing(person -> MeetingWords.with(person, meeting.settled(turn.now(), "för sent")));
            }
        }
        return reply;
    }

    /** That of the same morning, made in time, instead of an earlier one that would leave no sooner. */
    private ReminderPlan.Planned overtaking(Turn turn, Appointment meeting, ReminderPlan.Planned planned) {
        return plan.morningAfter(planned, meeting, turn.person().wishes().reminders(), turn.catalogue())
                .filter(morning -> !morning.at().isAfter(quiet.daytime(turn.now())))
                .orElse(planned);
    }

    private String wording(Turn turn, Instant made) {
        boolean compared = trial.on(LocalDate.ofInstant(made, turn.zone()));
        return compared && trial.other(turn.person().id()) ? "meeting.reminder.other" : "meeting.reminder";
    }

    private Reply reminding(Turn turn, Reply soFar, Appointment meeting, ReminderPlan.Planned planned) {
        Instant made = planned.at().isAfter(turn.now()) ? planned.at() : turn.now();
        Draft reminder = Draft.unasked(
                        MeetingWords.about(wording(turn, made), meeting, turn.person(), centreNames),
                        Subject.TIDER,
                        BookAppointmentHandler.WHY,
                        new About(About.Kind.APPOINTMENT, meeting.id(), meeting.version()))
                .withChoices(MeetingWords.ANSWERS)
                .withTiming(planned.kind() == ReminderPlan.Kind.MORNING ? Timing.ANY_DAY : Timing.DAYTIME)
                .withNotBefore(made.isAfter(turn.now()) ? made : null)
                .withValidUntil(plan.start(meeting));
        return soFar.changing(person -> MeetingWords.with(person, meeting.reminded(made)))
                .changing(person -> person.talk(talk -> talk.withAsked(MeetingWords.asking(meeting, turn.zone()))
                        .withLastWhy(BookAppointmentHandler.WHY)))
                .plus(reminder);
    }
}
