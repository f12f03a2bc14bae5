package se.navigatorbot.bot.region;

import org.jspecify.annotations.Nullable;

/** What centres are called in texts. */
@FunctionalInterface
public interface CentreNames {

    /** "Navigatorcentrum Ronneby"; the name that all share when the centre is null or unknown. */
    String of(@Nullable String centre);
}
