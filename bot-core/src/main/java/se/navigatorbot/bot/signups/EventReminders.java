package se.navigatorbot.bot.signups;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Subject;

/** Reminds once of an activity, the evening before it on the last open day, who signed up before that. */
final class EventReminders implements TimetablePart {

    static final String CONTEXT = "event_reminder";
    static final String ABOUT = "event";
    private static final String WHY = "du är anmäld till en aktivitet hos oss";
    private static final List<Choice> ANSWERS = List.of(Choice.of("JA"), Choice.of("AVBOKA"));
    private static final Duration LEAST_TIME_LEFT = Duration.ofMinutes(45);

    private final OpeningHours hours;
    private final ZoneId zone;
    private final LocalTime evening;
    private final UnaryOperator<String> centreNames;

    EventReminders(OpeningHours hours, ZoneId zone, LocalTime evening, UnaryOperator<String> centreNames) {
        this.hours = hours;
        this.zone = zone;
        this.evening = evening;
        this.centreNames = centreNames;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        return person.signUps().stream()
                .flatMap(s -> remindedAt(s, catalogue).stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        Reply reply = soFar;
        for (SignUp place : turn.person().signUps()) {
            Optional<Instant> at = remindedAt(place, turn.catalogue());
            if (at.isPresent() && !at.get().isAfter(turn.now())) {
                Event event = turn.catalogue().event(place.eventId()).orElseThrow();
                LocalDateTime meeting = nextMeeting(place, event).orElseThrow();
                boolean useful = turn.now().plus(LEAST_TIME_LEFT).isBefore(instant(meeting));
                reply = useful ? reminding(turn, reply, event, meeting) : reply;
                reply = reply.changing(
                        person -> SignUps.replacing(person, place.eventId(), own -> own.remindedOf(meeting)));
            }
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

    private Optional<Instant> remindedAt(SignUp place, Catalogue catalogue) {
        if (!place.holds()) {
            return Optional.empty();
        }
        return catalogue
                .event(place.eventId())
                .filter(e -> !e.cancelled())
                .flatMap(e -> nextMeeting(place, e).map(meeting -> evening(e, meeting, catalogue)))
                .filter(at -> at.isAfter(place.at()));
    }

    /** The first that has neither been reminded of nor let go; who signs up late is not reminded of what is near. */
    private Optional<LocalDateTime> nextMeeting(SignUp place, Event event) {
        LocalDateTime signedUp = LocalDateTime.ofInstant(place.at(), zone);
        LocalDateTime done = place.remindedOf() != null || !place.reminded() ? place.remindedOf() : event.start();
        return event.starts().stream()
                .filter(start -> start.isAfter(signedUp) && (done == null || start.isAfter(done)))
                .filter(start ->
                        event.starts().size() == 1 || !start.toLocalDate().equals(signedUp.toLocalDate()))
                .findFirst();
    }

    /** The own time where each has one. */
    private static LocalDateTime own(SignUp place, Event event, LocalDateTime meeting) {
        return meeting.equals(event.start()) ? event.startOf(place.seat()) : meeting;
    }

    private Instant evening(Event event, LocalDateTime meeting, Catalogue catalogue) {
        LocalDate day = hours.lastOpenDayBefore(event.centre(), meeting.toLocalDate(), catalogue);
        return day.atTime(evening).atZone(zone).toInstant();
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    private Reply reminding(Turn turn, Reply soFar, Event event, LocalDateTime meeting) {
        LocalDateTime begins = turn.person()
                .signUp(event.id())
                .map(place -> own(place, event, meeting))
                .orElse(meeting);
        String name = turn.person().profile().firstName();
        Map<String, String> words = Map.of(
                "hej", Hello.to(name),
                "aktivitet", event.title(),
                "plats", event.place(),
                "center", centreNames.apply(event.centre()));
        Draft reminder = Draft.unasked(
                        Wording.of("event.reminder", words).at(begins),
                        Subject.TIDER,
                        WHY,
                        new About(About.Kind.SIGN_UP, event.id() + " " + meeting, event.version()))
                .withChoices(ANSWERS)
                .withValidUntil(instant(begins));
        Asked asked = asking(event.id(), instant(begins));
        return soFar.changing(
                        person -> person.talk(talk -> talk.withAsked(asked).withLastWhy(WHY)))
                .plus(reminder);
    }
}
