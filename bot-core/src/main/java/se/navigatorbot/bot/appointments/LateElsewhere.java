package se.navigatorbot.bot.appointments;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;

/** What else somebody can be late for today, beside meetings with a coach. */
public interface LateElsewhere {

    /** Whoever is later than that says so in other words, or will not come. */
    Duration BEGUN_LATELY = Duration.ofMinutes(30);

    /**
     * Of beginnings, local time, the likeliest to be meant by somebody who will be late comes first: what has not begun, or
     * has only just, before what has been going on for a while; then what begins first.
     */
    static Comparator<LocalDateTime> likeliest(LocalDateTime now) {
        return Comparator.comparing(
                        (LocalDateTime begins) -> begins.plus(BEGUN_LATELY).isBefore(now))
                .thenComparing(Comparator.naturalOrder());
    }

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
