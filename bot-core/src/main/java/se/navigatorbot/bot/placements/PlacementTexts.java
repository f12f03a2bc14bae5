package se.navigatorbot.bot.placements;

import java.time.LocalDateTime;
import java.util.Map;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.channels.sms.text.SmsText;

/** One placement as a text message, for a chat, and for a poster with a code that leads to the talk. */
public final class PlacementTexts {

    private final PlacementWords words;
    private final Texts texts;
    private final Region region;
    private final String publicUrl;

    PlacementTexts(PlacementWords words, Texts texts, Region region, String publicUrl) {
        this.words = words;
        this.texts = texts;
        this.region = region;
        this.publicUrl = publicUrl;
    }

    /**
     * The texts.
     *
     * @param sms fits one text message
     * @param link where the code leads, empty without a public address
     * @param code the link as a QR code, an SVG picture; empty without a public address
     */
    public record Written(String sms, String chat, String poster, String link, String code) {}

    /** @param now local time */
    public Written of(Placement placement, LocalDateTime now) {
        Centre centre = region.centre(placement.centre()).orElseThrow();
        Map<String, String> more = Map.of(
                "center", centre.name(),
                "adress", centre.address(),
                "telefon", centre.phone().shown(),
                "besked", PlacementDetails.of(placement));
        String whole = texts.render(words.about("placement.sms", placement, more), now);
        boolean fits = SmsText.of(whole).parts() == 1;
        String link = publicUrl.isBlank() ? "" : publicUrl.replaceAll("/+$", "") + "/chat";
        return new Written(
                fits ? whole : texts.render(words.about("placement.sms_short", placement, more), now),
                texts.render(words.about("placement.chat", placement, more), now),
                texts.render(words.about("placement.poster", placement, more), now),
                link,
                link.isEmpty() ? "" : QrPicture.of(link));
    }
}
