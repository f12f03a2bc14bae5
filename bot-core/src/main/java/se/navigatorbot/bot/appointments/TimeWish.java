package se.navigatorbot.bot.appointments;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Asked;

/**
 * A wish for a time with a coach.
 *
 * @param coach user name
 * @param coachName as participants read it
 * @param moving the meeting that is to be moved there, null for a new one
 */
record TimeWish(String coach, String coachName, @Nullable Appointment moving) {

    static final String BOOK = "appointment_book";
    static final String REBOOK = "appointment_rebook";

    /** Under which name a question keeps the meeting to move. */
    private static final String MOVING = "moving";

    String business() {
        return moving == null ? BOOK : REBOOK;
    }

    /** Lets a question remember what is moved. */
    void remember(Map<String, String> about) {
        if (moving != null) {
            about.put(MOVING, moving.id());
        }
    }

    /** The meeting that a question is about moving, when it still lies ahead. */
    static Optional<Appointment> moving(Turn turn, Asked asked) {
        return turn.person()
                .appointment(asked.about().getOrDefault(MOVING, ""))
                .filter(meeting -> meeting.comes(turn.local()));
    }
}
