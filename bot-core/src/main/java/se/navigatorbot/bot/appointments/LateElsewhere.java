package se.navigatorbot.bot.appointments;

import java.time.LocalDateTime;
import java.util.Optional;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;

/** What else somebody can be late for today, beside meetings with a coach. */
public interface LateElsewhere {

    /** When it begins for the person, local time, as long as it is not over; empty for nothing today. */
    Optional<LocalDateTime> begins(Turn turn);

    /** Whether it is what the person was asked about last. */
    boolean asked(Turn turn);

    /**
     * Notes it and tells staff.
     *
     * @param minutes 0 for not said how much
     */
    Reply late(Turn turn, int minutes);
}
