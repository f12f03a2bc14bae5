package se.navigatorbot.bot.signups;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.navigatorbot.bot.appointments.LateElsewhere;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.handover.CoachPhones;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.participants.SignUp.Late;

/**
 * "Blir 10 min sen" on the day of an activity: the list of who comes says so with the minutes, the talk is shown to staff,
 * and the person's coach is told on the own phone. The alert names nobody, so it is never all that tells of it.
 */
final class LateForActivity implements LateElsewhere {

    private final EventWords words;
    private final CoachPhones phones;
    private final StaffQueue queue;

    LateForActivity(EventWords words, CoachPhones phones, StaffQueue queue) {
        this.words = words;
        this.phones = phones;
        this.queue = queue;
    }

    /** @param meeting start of the meeting, and {@code begins} of the own time in it */
    private record Today(Event event, LocalDateTime meeting, LocalDateTime begins, boolean asked) {}

    @Override
    public Optional<LocalDateTime> begins(Turn turn) {
        return today(turn).map(Today::begins);
    }

    @Override
    public boolean asked(Turn turn) {
        return today(turn).filter(Today::asked).isPresent();
    }

    @Override
    public Reply late(Turn turn, int minutes) {
        return today(turn).map(today -> late(turn, today, minutes)).orElseGet(() -> Reply.silent(turn));
    }

    private Reply late(Turn turn, Today today, int minutes) {
        Event event = today.event();
        Late late = new Late(today.meeting(), minutes);
        String clock = SwedishTime.clock(today.begins().toLocalTime());
        String noted = late.swedish() + " till " + event.title() + " kl " + clock;
        Reply reply = Reply.saying(
                        turn, words.about("event.running_late", event).at(today.begins()))
                .changing(person -> SignUps.replacing(person, event.id(), own -> own.withLate(late)))
                .noting(noted);
        Reply shown = queue.flag(turn, reply, noted);
        return Optional.ofNullable(turn.person().profile().coach())
                .flatMap(phones::of)
                .map(phone -> shown.plus(Draft.duty(alert(clock, minutes), phone)))
                .orElse(shown);
    }

    private static Wording alert(String clock, int minutes) {
        return minutes == 0
                ? Wording.of("duty.late.activity", Map.of("kl", clock))
                : Wording.of("duty.late.activity.minutes", Map.of("kl", clock, "minuter", Integer.toString(minutes)));
    }

    /** The one that was asked about, else the likeliest. */
    private static Optional<Today> today(Turn turn) {
        String asked = OpenQuestion.of(turn)
                .map(open -> open.about().getOrDefault(EventReminders.ABOUT, ""))
                .orElse("");
        return turn.person().signUps().stream()
                .filter(SignUp::holds)
                .flatMap(place -> turn.catalogue().event(place.eventId()).stream()
                        .filter(event -> !event.cancelled())
                        .flatMap(event -> meetings(turn, event, place, asked)))
                .min(Comparator.comparing((Today today) -> !today.asked())
                        .thenComparing(Today::begins, LateElsewhere.likeliest(turn.local())));
    }

    private static Stream<Today> meetings(Turn turn, Event event, SignUp place, String asked) {
        LocalDateTime now = turn.local();
        return event.starts().stream()
                .filter(meeting -> !place.away().contains(meeting))
                .map(meeting -> new Today(
                        event,
                        meeting,
                        meeting.equals(event.start()) ? event.startOf(place.seat()) : meeting,
                        event.id().equals(asked)))
                .filter(today -> today.begins().toLocalDate().equals(now.toLocalDate()))
                .filter(today -> today.begins().plusMinutes(event.minutes()).isAfter(now));
    }
}
