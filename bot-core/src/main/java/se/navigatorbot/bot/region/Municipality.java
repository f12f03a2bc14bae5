package se.navigatorbot.bot.region;

import java.util.List;

/**
 * A municipality of the region.
 *
 * @param id as the understander names it, such as {@code ronneby}
 * @param name as it is written
 * @param localities towns and villages that belong to it
 */
public record Municipality(String id, String name, List<String> localities) {

    public Municipality {
        localities = List.copyOf(localities);
    }
}
