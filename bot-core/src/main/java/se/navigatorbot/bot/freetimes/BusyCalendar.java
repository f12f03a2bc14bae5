package se.navigatorbot.bot.freetimes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coach's published calendar said when it was last read.
 *
 * @param address from which it was read, so that another one's times are not taken for it
 * @param readAt real time of the last reading that went well, null for never
 * @param triedAt real time of the last try
 * @param fault why the last try failed, in Swedish; empty when it went well
 * @param busy by beginning
 */
public record BusyCalendar(String address, @Nullable Instant readAt, Instant triedAt, String fault, List<Busy> busy) {

    public BusyCalendar {
        busy = List.copyOf(busy);
    }

    /** The same times after a try that failed; they count on, with their age. */
    public BusyCalendar failing(Instant at, String why) {
        return new BusyCalendar(address, readAt, at, why, busy);
    }
}
