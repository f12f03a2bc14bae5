package se.navigatorbot.admin.commands;

import org.jspecify.annotations.Nullable;

/** How a count of so few that it would point somebody out is shown. */
final class HiddenCount {

    static final String STARS = "***";

    private HiddenCount() {}

    /** The count itself, or stars for one that the server keeps to itself. */
    static Object shown(@Nullable Object count) {
        return count == null ? STARS : count;
    }
}
