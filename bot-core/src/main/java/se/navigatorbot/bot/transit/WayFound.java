package se.navigatorbot.bot.transit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a timetable answers.
 *
 * @param bus null when there is none that comes in time
 * @param unsure the name that places far from each other have, so that nothing is said; empty when it is clear
 */
public record WayFound(@Nullable BusWay bus, String unsure) {

    public static final WayFound NONE = new WayFound(null, "");

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
