package se.navigatorbot.bot.signups;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.signups.EventMoved.What;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Subject;

/** "Ny tid för …" to one person, even by night when it is soon; AVBOKA gives the place back. */
final class EventMovedHandler implements RequestHandler<EventMoved> {

    private static final String WHY = "du är anmäld till en aktivitet som har ändrats";
    private static final List<Choice> ANSWERS = List.of(Choice.of("JA"), Choice.of("AVBOKA"));

    /** Another process may offer what was for a moment. */
    private static final Duration SEEN_EVERYWHERE = Duration.ofSeconds(2);

    private final EventWords words;
    private final EventReminders reminders;

    EventMovedHandler(EventWords words, EventReminders reminders) {
        this.words = words;
        this.reminders = reminders;
    }

    @Override
    public Class<EventMoved> request() {
        return EventMoved.class;
    }

    @Override
    public Reply handle(Turn turn, EventMoved moved) {
        Optional<SignUp> place = turn.person()
                .signUp(moved.eventId())
                .filter(own -> own.holds() || own.waits())
                .filter(own -> own.at().isBefore(moved.at().plus(SEEN_EVERYWHERE)));
        Optional<Event> event = turn.catalogue().event(moved.eventId()).filter(known -> !known.cancelled());
        return place.isEmpty() || event.isEmpty() || !moved.when().isAfter(turn.local())
                ? Reply.silent(turn)
                : telling(turn, event.get(), moved, place.get());
    }

    private Reply telling(Turn turn, Event event, EventMoved moved, SignUp place) {
        boolean oneMeeting = moved.what() == What.MEETING || moved.what() == What.MEETING_OFF;
        boolean answers = moved.what() != What.MEETING_OFF && place.holds();
        int seat = oneMeeting ? 0 : place.seat();
        Event then = event.from(moved.when());
        Instant start = then.startOf(seat).atZone(turn.zone()).toInstant();
        Draft news = Draft.unasked(wording(turn, then, moved, seat), Subject.TIDER, WHY, about(event, moved))
                .withTiming(Timing.CHANGE)
                .withChoices(answers ? ANSWERS : List.of())
                .withValidUntil(start);
        Asked asked = new Asked(EventReminders.CONTEXT, Map.of(EventReminders.ABOUT, event.id()), ANSWERS, start);
        Reply told = reminders.sparing(turn, Reply.silent(turn).plus(news).withResult(event), event.id(), moved.when());
        return told.changing(person ->
                person.talk(talk -> answers ? talk.withAsked(asked).withLastWhy(WHY) : talk.withLastWhy(WHY)));
    }

    /** Speaks of the new time, but is as urgent as the nearer of the two. */
    private Wording wording(Turn turn, Event event, EventMoved moved, int seat) {
        LocalDateTime begins = event.startOf(seat);
        LocalDateTime was =
                moved.was() == null ? begins : event.from(moved.was()).startOf(seat);
        Map<String, String> more = new HashMap<>(SwedishTime.told(begins));
        more.put("hej", Hello.to(turn.person().profile().firstName()));
        more.put("sort", moved.what().swedish());
        String key = switch (moved.what()) {
            case TIME, PLACE, TIME_AND_PLACE -> "event.moved";
            case MEETING -> "event.meeting_moved";
            case MEETING_OFF -> "event.meeting_off";
        };
        return words.about(key, event, seat, more).at(was.isBefore(begins) ? was : begins);
    }

    private static About about(Event event, EventMoved moved) {
        return moved.what() == What.MEETING_OFF
                ? new About(About.Kind.EVENT_MOVED, event.id(), event.version())
                : new About(About.Kind.EVENT_MOVED, event.id() + " " + moved.when(), event.version());
    }
}
