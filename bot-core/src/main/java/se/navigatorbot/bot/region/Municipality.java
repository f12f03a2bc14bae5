package se.navigatorbot.bot.region;

import java.util.List;

/**
 * A municipality of the region.
 *
 * @param id as the understander names it, such as {@code ronneby}
 * @param name as it is written
 * @param localities towns and villages that belong to it
 * @param code official code such as {@code 1081}, empty when the file does not say
 */
public record Municipality(String id, String name, List<String> localities, String code) {

    public Municipality {
        localities = List.copyOf(localities);
    }
}
