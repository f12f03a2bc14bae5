package se.navigatorbot.bot.participants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.CrisisLevel;

/**
 * An open crisis. Only staff clear it.
 *
 * @param level the graver of what was heard
 * @param since when it was first heard
 * @param takenBy user name of who has taken it, null for nobody yet
 * @param alarms how many alarms have gone out untaken
 * @param alarmedAt when the last alarm went out, null for none yet
 */
public record Crisis(
        CrisisLevel level,
        Instant since,
        @Nullable String takenBy,
        int alarms,
        @Nullable Instant alarmedAt) {

    /** Heard just now. */
    public static Crisis heard(CrisisLevel level, Instant at) {
        return new Crisis(level, at, null, 0, null);
    }

    /** Heard once more, perhaps graver. */
    public Crisis heardAgain(CrisisLevel again) {
        return level == CrisisLevel.EXPLICIT ? this : new Crisis(again, since, takenBy, alarms, alarmedAt);
    }

    public Crisis takenBy(String user) {
        return new Crisis(level, since, user, alarms, alarmedAt);
    }

    public Crisis alarmed(Instant at) {
        return new Crisis(level, since, takenBy, alarms + 1, at);
    }
}
