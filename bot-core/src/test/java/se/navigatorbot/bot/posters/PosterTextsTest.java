package se.navigatorbot.bot.posters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.catalogue.Poster;
import se.navigatorbot.bot.dialogue.SwedishTexts;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;

/** A poster says how to join in the way that this house can be reached. */
class PosterTextsTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-24T10:00");
    private static final Region BLEKINGE = RegionFiles.load("blekinge");
    private static final Poster POSTER = new Poster("hoppin26", 1, "ronneby", null, null, "sixten", false);

    @Test
    void theCodeOpensATextWithTheWord() {
        PosterTexts.Written written =
                texts("+46700000000", "https://navigator.example/").of(POSTER, NOW);

        assertThat(written.link()).isEqualTo("SMSTO:+46700000000:HOPPIN26");
        assertThat(written.text()).contains("Sms:a HOPPIN26 till +46700000000.");
        assertThat(written.code()).startsWith("<svg");
    }

    @Test
    void withoutANumberItLeadsToTheChatAndWithoutBothThereIsNoCode() {
        PosterTexts.Written chat = texts("", "https://navigator.example/").of(POSTER, NOW);

        assertThat(chat.link()).isEqualTo("https://navigator.example/chat");
        assertThat(chat.text()).contains("Skriv HOPPIN26 i chatten");
        assertThat(texts("", "").of(POSTER, NOW).code()).isEmpty();
    }

    private static PosterTexts texts(String number, String publicUrl) {
        return new PosterTexts(SwedishTexts.load(), BLEKINGE, number, publicUrl);
    }
}
