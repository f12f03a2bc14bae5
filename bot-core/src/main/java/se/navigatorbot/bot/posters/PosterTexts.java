package se.navigatorbot.bot.posters;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import se.navigatorbot.bot.catalogue.Poster;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.placements.QrPicture;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;

/** What stands on a poster, and a QR code that opens a text message with the word, or the chat where texts are off. */
public final class PosterTexts {

    private final Texts texts;
    private final Region region;
    private final String number;
    private final String publicUrl;

    /**
     * @param number that texts are sent to, with + and country; empty when there is none
     * @param publicUrl empty when there is none
     */
    PosterTexts(Texts texts, Region region, String number, String publicUrl) {
        this.texts = texts;
        this.region = region;
        this.number = number.strip();
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /**
     * @param link what the code holds, empty without a number and without a public address
     * @param code an SVG picture, empty without a link
     */
    public record Written(String text, String link, String code) {}

    /** @param now local time */
    public Written of(Poster poster, LocalDateTime now) {
        Centre centre = region.centre(poster.centre()).orElseThrow();
        String word = poster.word().toUpperCase(Locale.forLanguageTag("sv"));
        String link = link(word);
        Map<String, String> words = Map.of(
                "kod",
                word,
                "center",
                centre.name(),
                "adress",
                centre.address(),
                "telefon",
                number.isEmpty() ? centre.phone().shown() : number);
        String key = number.isEmpty() ? "poster.chat" : "poster.sms";
        return new Written(texts.render(Wording.of(key, words), now), link, link.isEmpty() ? "" : QrPicture.of(link));
    }

    /** Phones read {@code SMSTO:} from a code and open a message with number and word filled in. */
    private String link(String word) {
        if (!number.isEmpty()) {
            return "SMSTO:" + number + ":" + word;
        }
        return publicUrl.isBlank() ? "" : publicUrl + "/chat";
    }
}
