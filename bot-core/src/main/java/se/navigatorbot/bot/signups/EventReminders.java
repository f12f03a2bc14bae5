package se.navigatorbot.bot.signups;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.hours.ReminderHours;
import se.navigatorbot.bot.outbox.QuietHours;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.ReminderTimes;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.signups.EventReminderPlan.Planned;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Subject;

/** Reminds of activities as {@link EventReminderPlan} says, and lets go what is no longer of use. */
final class EventReminders implements TimetablePart {

    static final String CONTEXT = "event_reminder";
    static final String ABOUT = "event";
    private static final String WHY = "du är anmäld till en aktivitet hos oss";
    private static final String TOO_LATE = "för sent";
    private static final List<Choice> ANSWERS = List.of(Choice.of("JA"), Choice.of("AVBOKA"));

    private final EventReminderPlan plan;
    private final ReminderHours hours;
    private final QuietHours quiet;
    private final UnaryOperator<String> centreNames;

    EventReminders(ReminderHours hours, QuietHours quiet, UnaryOperator<String> centreNames) {
        this.hours = hours;
        this.plan = new EventReminderPlan(hours);
        this.quiet = quiet;
        this.centreNames = centreNames;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        ReminderTimes wish = person.wishes().reminders();
        return person.signUps().stream()
                .flatMap(place -> planned(place, wish, catalogue).stream())
                .map(Planned::at)
                .min(Comparator.naturalOrder());
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        Reply reply = soFar;
        for (SignUp place : turn.person().signUps()) {
            reply = due(turn, reply, place.eventId());
        }
        return reply;
    }

    /** News of a new time stand for whatever would have reminded of it by now. */
    Reply sparing(Turn turn, Reply news, String eventId, LocalDateTime meeting) {
        ReminderTimes wish = turn.person().wishes().reminders();
        Reply reply = news;
        Optional<Planned> planned = planned(reply.after(), eventId, wish, turn);
        while (planned.filter(one -> one.meeting().equals(meeting)).isPresent()) {
            reply = sparing(reply, eventId, planned.get());
            planned = planned(reply.after(), eventId, wish, turn);
        }
        return reply;
    }

    /** Of one activity: what is past all use is let go, up to one that is made. */
    private Reply due(Turn turn, Reply soFar, String eventId) {
        ReminderTimes wish = turn.person().wishes().reminders();
        Reply reply = soFar;
        Optional<Planned> planned = planned(reply.after(), eventId, wish, turn);
        while (planned.isPresent()) {
            Event event = turn.catalogue().event(eventId).orElseThrow();
            if (hours.useful(planned.get().begins(), turn.now())) {
                Planned alone = overtaking(turn, reply.after(), event, planned.get());
                return reminding(turn, reply, event, alone);
            }
            reply = lettingGo(turn, reply, event, planned.get());
            planned = planned(reply.after(), eventId, wish, turn);
        }
        return reply;
    }

    /** The question that waits for an answer until it begins. */
    static Asked asking(OwnMeeting meeting, ZoneId zone) {
        return asking(meeting.event().id(), meeting.instant(zone));
    }

    private static Asked asking(String eventId, Instant until) {
        return new Asked(CONTEXT, Map.of(ABOUT, eventId), ANSWERS, until);
    }

    /** What is due by now. */
    private Optional<Planned> planned(Participant person, String eventId, ReminderTimes wish, Turn turn) {
        return person.signUp(eventId)
                .flatMap(place -> planned(place, wish, turn.catalogue()))
                .filter(planned -> !planned.at().isAfter(turn.now()));
    }

    private Optional<Planned> planned(SignUp place, ReminderTimes wish, Catalogue catalogue) {
        return catalogue.event(place.eventId()).flatMap(event -> plan.next(place, event, wish, catalogue));
    }

    /** That of the same morning, made in time, instead of one of the evening that would leave no sooner. */
    private Planned overtaking(Turn turn, Participant person, Event event, Planned planned) {
        ReminderTimes wish = person.wishes().reminders();
        return planned.morning()
                ? planned
                : person.signUp(event.id())
                        .flatMap(place -> plan.morningAfter(planned, place, event, wish, turn.catalogue()))
                        .filter(morning -> !morning.at().isAfter(quiet.daytime(turn.now())))
                        .orElse(planned);
    }

    private static Reply sparing(Reply soFar, String eventId, Planned planned) {
        return soFar.changing(
                person -> SignUps.replacing(person, eventId, own -> own.spared(planned.meeting(), planned.morning())));
    }

    private static Reply lettingGo(Turn turn, Reply soFar, Event event, Planned planned) {
        return soFar.changing(person -> SignUps.replacing(
                person, event.id(), own -> own.lettingGo(planned.meeting(), planned.morning(), turn.now(), TOO_LATE)));
    }

    private Reply reminding(Turn turn, Reply soFar, Event event, Planned planned) {
        String name = turn.person().profile().firstName();
        Map<String, String> words = Map.of(
                "hej", Hello.to(name),
                "aktivitet", event.title(),
                "plats", event.place(),
                "center", centreNames.apply(event.centre()));
        Instant begins = hours.instant(planned.begins());
        Asked asked = asking(event.id(), begins);
        Draft reminder = Draft.unasked(
                        Wording.of("event.reminder", words).at(planned.begins()),
                        Subject.TIDER,
                        WHY,
                        new About(About.Kind.SIGN_UP, event.id() + " " + planned.meeting(), event.version()))
                .withChoices(ANSWERS)
                .withTiming(planned.morning() ? Timing.ANY_DAY : Timing.DAYTIME)
                .withNotBefore(planned.at().isAfter(turn.now()) ? planned.at() : null)
                .withValidUntil(begins)
                .withAsks(asked);
        return soFar.changing(person -> SignUps.replacing(
                        person, event.id(), own -> own.remindedOf(planned.meeting(), planned.morning())))
                .changing(person -> person.talk(talk -> talk.withAsked(asked).withLastWhy(WHY)))
                .plus(reminder);
    }
}
