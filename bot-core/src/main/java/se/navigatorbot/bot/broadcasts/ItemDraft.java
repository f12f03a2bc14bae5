package se.navigatorbot.bot.broadcasts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.region.CentreNames;

/** What one person gets of a broadcast. The preview and the sending make it here, so that they cannot differ. */
final class ItemDraft {

    /** Stands for the first name. */
    static final String NAME = "{namn}";

    private static final Duration VALID = Duration.ofDays(4);
    private static final String BOOKED = "du har en tid hos oss i dag";

    private final CentreNames centreNames;
    private final ZoneId zone;

    ItemDraft(CentreNames centreNames, ZoneId zone) {
        this.centreNames = centreNames;
        this.zone = zone;
    }

    Draft of(String broadcast, Wanted wanted, Participant person, Catalogue catalogue, Instant now) {
        Wording wording = Wording.literal(text(wanted, person));
        if (wanted.notice()) {
            return notice(broadcast, wanted, person, catalogue, now, wording);
        }
        String centre = centreNames.of(person.profile().homeCentre());
        return Draft.unasked(
                        wording,
                        wanted.subject(),
                        "du vill ha " + wanted.subject().label() + " från " + centre,
                        new About(About.Kind.BROADCAST, broadcast, 0))
                .withLane(Lane.BROADCAST)
                .withValidUntil(now.plus(VALID));
    }

    /** News of what is booked: it overtakes broadcasts and is not held by a subject, and is worthless tomorrow. */
    private Draft notice(
            String broadcast, Wanted wanted, Participant person, Catalogue catalogue, Instant now, Wording wording) {
        LocalDateTime local = LocalDateTime.ofInstant(now, zone);
        Optional<LocalDateTime> begins = BookedToday.begins(person, wanted.centres(), catalogue, local);
        Draft notice = Draft.unasked(
                begins.map(wording::at).orElse(wording),
                wanted.subject(),
                BOOKED,
                new About(About.Kind.NOTICE, broadcast, 0));
        return notice.withTiming(Timing.CHANGE)
                .withValidUntil(
                        local.toLocalDate().plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The words, signed by the person's centre unless they name it already. */
    String text(Wanted wanted, Participant person) {
        String text = wanted.text().replace(NAME, person.profile().firstName());
        String centre = centreNames.of(person.profile().homeCentre());
        boolean signed = text.toLowerCase(Locale.ROOT).contains(centre.toLowerCase(Locale.ROOT));
        return signed ? text : text + " /" + centre;
    }
}
