package se.navigatorbot.bot.placements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.intents.Subject;

/** Who follows a placement: by line of work and town, never by anything else that is known of a person. */
final class Followers {

    private final Region region;

    Followers(Region region) {
        this.region = region;
    }

    boolean follows(Row row, Placement placement) {
        return row.wants().contains(Subject.PRAKTIK)
                && BranchMatch.any(row.branches(), placement.branch())
                && towns(row.municipalities(), row.homeCentre()).contains(placement.municipality());
    }

    boolean follows(Profile profile, Placement placement) {
        return BranchMatch.any(profile.branches(), placement.branch())
                && towns(profile.municipalities(), profile.homeCentre()).contains(placement.municipality());
    }

    /** The towns chosen, else the home town. */
    List<String> towns(List<String> chosen, @Nullable String homeCentre) {
        return chosen.isEmpty()
                ? region.centre(homeCentre).map(Centre::municipality).stream().toList()
                : chosen;
    }
}
