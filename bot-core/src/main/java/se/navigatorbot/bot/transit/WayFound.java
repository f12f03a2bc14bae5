package se.navigatorbot.bot.transit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a timetable answers.
 *
 * @param bus null when there is none that comes in time
 * @param unsure the name that places far from each other have, so that nothing is said; empty when it is clear
 * @param outside whether the timetable does not tell of that day, so that nothing is known of it
 */
public record WayFound(@Nullable BusWay bus, String unsure, boolean outside) {

    public static final WayFound NONE = new WayFound(null, "");

    /** The timetable does not tell of that day. */
    public static final WayFound OUTSIDE = new WayFound(null, "", true);

    /** About a day of which the timetable tells. */
    public WayFound(@Nullable BusWay bus, String unsure) {
        this(bus, unsure, false);
    }

    static WayFound of(Optional<BusWay> bus) {
        return bus.map(way -> new WayFound(way, "")).orElse(NONE);
    }

    static WayFound unsure(String name) {
        return new WayFound(null, name);
    }

    public Optional<BusWay> way() {
        return Optional.ofNullable(bus);
    }
}
