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
 */
public record Crisis(
        CrisisLevel level, Instant since, @Nullable String takenBy, int alarms) {

    public Crisis takenBy(String user) {
        return new Crisis(level, since, user, alarms);
    }

    public Crisis alarmed() {
        return new Crisis(level, since, takenBy, alarms + 1);
    }
}
