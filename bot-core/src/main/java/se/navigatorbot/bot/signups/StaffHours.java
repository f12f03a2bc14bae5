package se.navigatorbot.bot.signups;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Turn;

/** What staff do in the evening is told at eight the next morning. */
final class StaffHours {

    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private StaffHours() {}

    /** The next morning at eight in the evening and at night; null, for at once, by day. */
    static @Nullable Instant orMorning(Turn turn) {
        LocalTime now = turn.local().toLocalTime();
        if (!now.isBefore(MORNING) && now.isBefore(EVENING)) {
            return null;
        }
        ZonedDateTime morning = turn.now().atZone(turn.zone()).with(MORNING);
        return (morning.toInstant().isAfter(turn.now()) ? morning : morning.plusDays(1)).toInstant();
    }
}
