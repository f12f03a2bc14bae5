package se.navigatorbot.bot.signups;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Request;

/**
 * An activity, or one meeting of a course, is at another time or place than it was.
 *
 * @param at when staff changed it; whoever signed up later knows
 * @param when the start that holds now, local time; of a meeting that is called off the one it had
 * @param was the start that it had, local time; null in what an older house has written
 */
public record EventMoved(
        String eventId,
        Instant at,
        What what,
        LocalDateTime when,
        @Nullable LocalDateTime was) implements Request.Always {

    /** What is other than before. */
    public enum What {
        TIME("ny tid"),
        PLACE("ny plats"),
        TIME_AND_PLACE("ny tid och plats"),
        /** One meeting of a course has another time. */
        MEETING("ny tid"),
        /** One meeting of a course is called off. */
        MEETING_OFF("inställt");

        private final String swedish;

        What(String swedish) {
            this.swedish = swedish;
        }

        /** How the message to those signed up begins. */
        public String swedish() {
            return swedish;
        }
    }
}
