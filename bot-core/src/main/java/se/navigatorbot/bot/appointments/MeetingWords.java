package se.navigatorbot.bot.appointments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.channels.Choice;

/** How meetings are spoken of: the same words, choices and open question everywhere. */
final class MeetingWords {

    /** The question that a confirmation and every reminder put. */
    static final String REMINDER = "appointment_reminder";

    /** What {@link Asked#about()} names the meeting by. */
    static final String ABOUT = "appointment";

    static final List<Choice> ANSWERS =
            List.of(Choice.of("JA"), new Choice("BOKA OM", "BOKA OM"), new Choice("AVBOKA", "AVBOKA"));

    private MeetingWords() {}

    /** A text about the meeting, greeting by name when it is known. */
    static Wording about(String key, Appointment meeting, Participant person, UnaryOperator<String> centreNames) {
        Map<String, String> words = new HashMap<>();
        String name = person.profile().firstName();
        words.put("hej", Hello.to(name));
        words.put("coach", meeting.coachName());
        words.put("plats", meeting.place());
        words.put("center", centreNames.apply(meeting.centre()));
        return Wording.of(key, words).at(meeting.start());
    }

    /** The open question about the meeting; it can be answered until the meeting begins. */
    static Asked asking(Appointment meeting, ZoneId zone) {
        return new Asked(REMINDER, Map.of(ABOUT, meeting.id()), ANSWERS, start(meeting, zone));
    }

    static Instant start(Appointment meeting, ZoneId zone) {
        return meeting.start().atZone(zone).toInstant();
    }

    /** Meetings that lie ahead and stand, the nearest first; one that has begun counts until it ends. */
    static List<Appointment> ahead(Turn turn) {
        LocalDateTime now = turn.local();
        return turn.person().appointments().stream()
                .filter(Appointment::stands)
                .filter(m -> m.end().isAfter(now))
                .sorted(Comparator.comparing(Appointment::start))
                .toList();
    }

    /** The person with one meeting replaced. */
    static Participant with(Participant person, Appointment changed) {
        return person.withAppointments(person.appointments().stream()
                .map(m -> m.id().equals(changed.id()) ? changed : m)
                .toList());
    }
}
