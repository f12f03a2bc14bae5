package se.navigatorbot.bot.placements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementKind;

/** Which titles staff are warned of. */
class PlacementLintTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Butikstjej till kiosk, kön",
        "Städerska, kön",
        "Två starka killar till flytt, kön",
        "Kvinnlig personlig assistent, kön",
        "Ung medarbetare till lager, ålder",
        "Servering i ungt gäng, ålder",
        "'Kock, 18-25 år', ålder",
        "'Säljare, max 30 år', ålder",
    })
    void shutsSomebodyOut(String title, String by) {
        assertThat(PlacementLint.remarks(titled(title))).hasSize(1).allMatch(remark -> remark.contains("efter " + by));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Plocka order på lager",
                "Arbeta med ungdomar på fritidsgård",
                "Undersköterska med äldre",
                "Manskapsbod, städning",
                "Säljare av dam- och herrkläder",
                "Fyllt 18 år och har truckkort",
                "Karlskrona, lokalvård",
            })
    void saysWhatTheWorkIs(String title) {
        assertThat(PlacementLint.remarks(titled(title))).isEmpty();
        assertThat(PlacementLint.namesSomebody(titled(title))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Praktik för 19990101-1234", "Lager 990101-1234", "Lager 199901011234"})
    void namesSomebody(String title) {
        assertThat(PlacementLint.namesSomebody(titled(title))).isTrue();
    }

    @Test
    void aPlaceForRehabilitationNamesNoHealth() {
        Placement named = titled("Rehabilitering i butik").withKind(PlacementKind.REHABILITATION);

        assertThat(PlacementLint.health(named)).contains("Rehab");
        assertThat(PlacementLint.health(titled("Packa varor").withKind(PlacementKind.REHABILITATION)))
                .isEmpty();
        assertThat(PlacementLint.health(titled("Vårdbiträde"))).isEmpty();
    }

    private static Placement titled(String title) {
        return new Placement("lager-1", 1, "Ladan", title, "ronneby", "lager", "ronneby", 1, "", "", null, null, false);
    }

    @Test
    void whatAnEmployerWroteIsLookedAtBeforeItIsPassedOn() {
        assertThat(PlacementLint.remarksOnOffer("Vi söker en pigg tjej till kassan"))
                .singleElement()
                .asString()
                .contains("stänger ute efter kön");
        assertThat(PlacementLint.remarksOnOffer("Som Eva 900101-2384, hon är sjukskriven"))
                .anyMatch(remark -> remark.contains("hälsa"))
                .anyMatch(remark -> remark.contains("personnummer"));
        assertThat(PlacementLint.remarksOnOffer("Två vårdbiträden på sjukhuset i Ronneby från januari"))
                .isEmpty();
    }
}
