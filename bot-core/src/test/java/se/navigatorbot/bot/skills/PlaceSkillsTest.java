package se.navigatorbot.bot.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;

/** "Var ligger ni?" and "vad är ni?" */
class PlaceSkillsTest {

    private static final Region REGION = RegionFiles.load("blekinge");

    private final Talks location = Talks.about(new LocationSkill(REGION));
    private final Talks about = Talks.about(new AboutServiceSkill(REGION, turn -> Optional.empty()));

    @Test
    void theOwnCentre() {
        assertThat(location.from("ronneby").says("vart ligger ni", ""))
                .isEqualTo("Navigatorcentrum Ronneby ligger på Exempelgatan 12, Ronneby. "
                        + "Fem minuter till fots från stationen. Ingång på gården. "
                        + "Telefon 070-174 06 06. E-post ronneby@navigatorcentrum.example.");
    }

    @Test
    void everyCentreForAStrangerWhoIsAskedOnce() {
        assertThat(location.says("adress?", ""))
                .startsWith("Vi finns på:\nProvgatan 1, Karlskrona\nExempelgatan 12, Ronneby\n")
                .endsWith("Vilken ort hör du till?");
        assertThat(location.says("sölvesborg", "centre=solvesborg")).contains("Mallgatan 7, Sölvesborg");
    }

    @Test
    void eightCentresAreNamedByTown() {
        Talks kronoberg = Talks.about(new LocationSkill(RegionFiles.load("kronoberg")));

        assertThat(kronoberg.says("var ligger ni", ""))
                .isEqualTo("Vi finns i Växjö, Alvesta, Uppvidinge, Lessebo, Tingsryd, Älmhult, Ljungby och Markaryd. "
                        + "Vilken ort hör du till?");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ronneby|vad är navigatorcentrum|Navigatorcentrum Ronneby är till för dig som är 15-29 år. "
                        + "Du får hjälp mot jobb, praktik eller studier, och det är gratis. "
                        + "Vill du att någon hör av sig? Svara JA.",
                "olofstrom|jag är 26 kan jag komma|Navigatorcentrum Olofström är till för dig som är 15-24 år. "
                        + "Är du äldre kan kommunens arbetsmarknadsenhet hjälpa dig, telefon 070-174 06 90.",
                "karlshamn|jag e 14 år|Navigatorcentrum Karlshamn är till för dig som är 16-29 år. "
                        + "Är du yngre hjälper personalen dig att hitta rätt. Skriv MÄNNISKA.",
                "karlshamn|kostar de ngt|Allt hos oss är gratis.",
            })
    void whatForWhomAndHowToStart(String centre, String text, String answer) {
        assertThat(about.from(centre).says(text, "")).isEqualTo(answer);
    }

    @Test
    void aStrangerIsToldWhatHoldsForTheWholeRegion() {
        assertThat(about.says("jag är 19 o har inget jobb kan ni hjälpa mig", ""))
                .startsWith("Navigatorcentrum är till för dig som är 15-29 år.");
    }
}
