package se.navigatorbot.intents.slots;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock on the wall where the centres are, which jumps an hour two nights a year. */
final class SwedishClock {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private SwedishClock() {}

    /** Whether the clock shows this time just once that day: neither never, as in March, nor twice, as in October. */
    static boolean hasOnce(LocalDateTime at) {
        return ZONE.getRules().getValidOffsets(at).size() == 1;
    }

    /** What the clock shows when so much time has gone. */
    static LocalDateTime after(LocalDateTime from, Duration gone) {
        return from.atZone(ZONE).plus(gone).toLocalDateTime();
    }
}
