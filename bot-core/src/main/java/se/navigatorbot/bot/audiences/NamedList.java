package se.navigatorbot.bot.audiences;

import java.time.Instant;
import java.util.Set;

/**
 * A filter that staff keep under a name. Who is on it is found anew each time.
 *
 * @param name as it is typed after {@code lista=}
 * @param text the filter
 * @param centres ids of the centres whose staff see it
 * @param by user name of who kept it
 */
public record NamedList(String name, String text, Set<String> centres, String by, Instant at) {

    public NamedList {
        centres = Set.copyOf(centres);
    }
}
