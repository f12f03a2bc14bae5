package se.navigatorbot.bot.placements;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Row;

/**
 * All of a person that matching may look at. Neither gender nor age, name or language is here, so none can count.
 *
 * @param branches lines of work followed; empty for all
 * @param off lines of work that are not wanted
 * @param towns where the person can travel to; empty for the home town
 * @param needs practical needs in staff's words, and what the person wants of the placements they follow
 */
record Follower(
        List<String> branches,
        List<String> off,
        List<String> towns,
        @Nullable String homeCentre,
        List<String> programmes,
        List<String> needs) {

    static Follower of(Row row) {
        return new Follower(
                row.branches(), row.off(), row.municipalities(), row.homeCentre(), row.programmes(), row.needs());
    }

    static Follower of(Participant person) {
        Profile profile = person.profile();
        return new Follower(
                profile.branches(),
                person.journey().following().off(),
                profile.municipalities(),
                profile.homeCentre(),
                profile.programmes(),
                Stream.concat(profile.needs().stream(), person.journey().following().needs().stream())
                        .distinct()
                        .toList());
    }

    boolean narrow() {
        return !branches.isEmpty() && !branches.contains(BranchMatch.EVERY);
    }
}
