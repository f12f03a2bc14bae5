package se.navigatorbot.bot.appointments;

import java.time.LocalDateTime;
import java.util.Map;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.SignUp;

/** One meeting or place on one short line. */
final class MeetingList {

    private final Texts texts;

    MeetingList(Texts texts) {
        this.texts = texts;
    }

    /** @param at when it begins for the person, local time */
    record Line(LocalDateTime at, String text) {}

    String line(Appointment meeting, LocalDateTime now) {
        Map<String, String> words = Map.of("coach", meeting.coachName(), "plats", meeting.place());
        return texts.render(Wording.of("meeting.line", words).at(meeting.start()), now);
    }

    Line dated(Appointment meeting, LocalDateTime now) {
        return new Line(meeting.start(), line(meeting, now));
    }

    /** The own time where each has one; of a course the next meeting that the person comes to. */
    Line dated(Event event, SignUp place, LocalDateTime now) {
        Map<String, String> words = Map.of("aktivitet", event.title(), "plats", event.place());
        LocalDateTime start = event.startsOf(place.seat(), place.away()).stream()
                .filter(at -> at.isAfter(now))
                .findFirst()
                .orElse(event.startOf(place.seat()));
        Wording wording =
                place.holds() ? Wording.of("meeting.line.event", words) : Wording.of("meeting.line.waiting", words);
        return new Line(start, texts.render(wording.at(start), now));
    }
}
