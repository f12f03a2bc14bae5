package se.navigatorbot.bot.transit;

import java.util.List;

/**
 * Where a way begins or ends.
 *
 * @param names of the place, the best first: the first that a stop is called after counts
 * @param town the main town of its municipality, so that a name that several towns have is looked for there alone; empty
 *     when it is not known
 */
public record Spot(List<String> names, String town) {

    public Spot {
        names = names.stream().filter(name -> !name.isBlank()).toList();
    }

    /** A town itself. */
    public static Spot town(String town) {
        return new Spot(List.of(town), town);
    }
}
