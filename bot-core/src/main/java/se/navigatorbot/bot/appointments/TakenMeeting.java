package se.navigatorbot.bot.appointments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.diary.Diary;
import se.navigatorbot.bot.diary.TakenTime;
import se.navigatorbot.bot.freetimes.FreeTime;
import se.navigatorbot.bot.freetimes.FreeTimes;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.channels.Choice;

/** Makes a free time the person's own: claimed in the coach's diary first, then held with the commit. */
final class TakenMeeting {

    private static final List<Choice> UNDO = List.of(Choice.of("ÅNGRA"));

    private final Diary diary;
    private final FreeTimes free;

    TakenMeeting(Diary diary, FreeTimes free) {
        this.diary = diary;
        this.free = free;
    }

    /** Booked or moved; empty when somebody else was faster. */
    Optional<Reply> taken(Turn turn, TimeWish wish, FreeTime time, String id) {
        Appointment old = wish.moving();
        Appointment meeting = old == null ? fresh(turn, wish, time, id) : moved(turn, old, time);
        if (!claim(turn, meeting, free.pause(meeting.coach()))) {
            return Optional.empty();
        }
        Map<String, String> words = Map.of("coach", meeting.coachName(), "plats", meeting.place());
        String key = old == null ? "meeting.taken" : "meeting.moved";
        Reply reply = Reply.silent(turn)
                .plus(Draft.answer(Wording.of(key, words).at(meeting.start())).withChoices(UNDO))
                .noting((old == null ? "Bokade själv " : "Bokade själv om till ") + shortly(meeting));
        return Optional.of(
                committing(turn, reply, meeting, old).changing(person -> person.talk(talk -> talk.withAsked(null))));
    }

    /** Claims the time of a meeting for this turn; what staff decide may follow another meeting without a pause. */
    boolean claim(Turn turn, Appointment meeting) {
        return claim(turn, meeting, Duration.ZERO);
    }

    private boolean claim(Turn turn, Appointment meeting, Duration pause) {
        TakenTime time = TakenTime.of(turn.person().id(), meeting, turn.zone());
        return diary.claim(time, turn.id(), turn.now(), pause);
    }

    /** The person with the meeting, its time held, and that of the old one given back. */
    static Reply committing(Turn turn, Reply reply, Appointment meeting, @Nullable Appointment old) {
        Reply held = reply.changing(person -> holding(person, meeting))
                .plus(Effect.holdTime(
                        TakenTime.of(turn.person().id(), meeting, turn.zone()).target()));
        boolean same = old != null
                && old.start().equals(meeting.start())
                && old.coach().equals(meeting.coach());
        return old == null || same ? held : released(turn, held, old);
    }

    /** The time of a meeting given back. */
    static Reply released(Turn turn, Reply reply, Appointment old) {
        return reply.plus(Effect.releaseTime(
                TakenTime.of(turn.person().id(), old, turn.zone()).target()));
    }

    static Participant holding(Participant person, Appointment meeting) {
        List<Appointment> all = new ArrayList<>(person.appointments());
        all.removeIf(other -> other.id().equals(meeting.id()));
        all.add(meeting);
        all.sort(Comparator.comparing(Appointment::start));
        return person.withAppointments(all);
    }

    static String shortly(Appointment meeting) {
        return SwedishTime.shortDay(meeting.start().toLocalDate()) + " kl "
                + SwedishTime.clock(meeting.start().toLocalTime());
    }

    private static Appointment fresh(Turn turn, TimeWish wish, FreeTime time, String id) {
        Appointment.With with = new Appointment.With(wish.coach(), wish.coachName(), time.centre(), time.place());
        return Appointment.booked(id, with, time.start(), time.minutes(), turn.now(), true);
    }

    private static Appointment moved(Turn turn, Appointment old, FreeTime time) {
        return old.moved(time.start(), time.minutes(), time.place(), turn.now(), old.undoMove(turn.now()));
    }
}
