package se.navigatorbot.bot.appointments;

import java.time.LocalDateTime;
import java.util.Map;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Appointment;

/** One meeting or place on one short line. */
final class MeetingList {

    private final Texts texts;

    MeetingList(Texts texts) {
        this.texts = texts;
    }

    String line(Appointment meeting, LocalDateTime now) {
        Map<String, String> words = Map.of("coach", meeting.coachName(), "plats", meeting.place());
        return texts.render(Wording.of("meeting.line", words).at(meeting.start()), now);
    }

    String line(Event event, LocalDateTime now) {
        Map<String, String> words = Map.of("aktivitet", event.title(), "plats", event.place());
        return texts.render(Wording.of("meeting.line.event", words).at(event.start()), now);
    }
}
