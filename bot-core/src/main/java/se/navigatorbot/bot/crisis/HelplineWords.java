package se.navigatorbot.bot.crisis;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.region.Helplines;

/** Words that name the help lines which fit the person's age. */
final class HelplineWords {

    private final Helplines helplines;

    HelplineWords(Helplines helplines) {
        this.helplines = helplines;
    }

    Wording of(String key, Turn turn) {
        String lines = helplines.fitting(age(turn.person().profile(), turn.now(), turn.zone())).stream()
                .map(line -> line.name() + " " + line.number())
                .collect(Collectors.joining(", "));
        return Wording.of(key, Map.of("linjer", lines.isEmpty() ? "112" : lines));
    }

    /** The age that is surely reached; null when no birth year is recorded. */
    private static @Nullable Integer age(Profile profile, Instant now, ZoneId zone) {
        Integer born = profile.birthYear();
        return born == null ? null : ZonedDateTime.ofInstant(now, zone).getYear() - born - 1;
    }
}
