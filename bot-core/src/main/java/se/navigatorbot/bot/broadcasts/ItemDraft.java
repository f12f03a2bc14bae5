package se.navigatorbot.bot.broadcasts;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.region.CentreNames;

/** What one person gets of a broadcast. The preview and the sending make it here, so that they cannot differ. */
final class ItemDraft {

    /** Stands for the first name. */
    static final String NAME = "{namn}";

    private static final Duration VALID = Duration.ofDays(4);

    private final CentreNames centreNames;

    ItemDraft(CentreNames centreNames) {
        this.centreNames = centreNames;
    }

    Draft of(String broadcast, Wanted wanted, Participant person, Instant now) {
        String centre = centreNames.of(person.profile().homeCentre());
        return Draft.unasked(
                        Wording.literal(text(wanted, person)),
                        wanted.subject(),
                        "du vill ha " + wanted.subject().label() + " från " + centre,
                        new About(About.Kind.BROADCAST, broadcast, 0))
                .withLane(Lane.BROADCAST)
                .withValidUntil(now.plus(VALID));
    }

    /** The words, signed by the person's centre unless they name it already. */
    String text(Wanted wanted, Participant person) {
        String text = wanted.text().replace(NAME, person.profile().firstName());
        String centre = centreNames.of(person.profile().homeCentre());
        boolean signed = text.toLowerCase(Locale.ROOT).contains(centre.toLowerCase(Locale.ROOT));
        return signed ? text : text + " /" + centre;
    }
}
