package se.navigatorbot.bot.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.skills.Talks;
import se.navigatorbot.intents.Subject;

/** No to some of the news about placements is no to that, and not to all of them. */
class AlertsWishTest {

    private static final Region REGION = RegionFiles.load("blekinge");

    private final Talks talk = Talks.about(new PlacementAlertsSkill(new PlacementWords(REGION), new Followers(REGION)));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "vill inte längre ha platser i karlskrona|centre=karlskrona|lager vård|ronneby",
                "inga praktikplatser i ronneby, det är för långt|centre=ronneby|lager vård|karlskrona",
                "jag har för långt till karlskrona, skicka inte platser därifrån|centre=karlskrona|lager vård|ronneby",
                "vill bara få tips på platser i ronneby, inte karlskrona|centre=ronneby centre=karlskrona"
                        + "|lager vård|ronneby",
                "jag vill bara ha tips i ronneby|centre=ronneby|lager vård|ronneby",
                "jag vill inte ha vård längre bara kontor|branch=vård branch=kontor|kontor|ronneby karlskrona",
                "inte fler lagerjobb skicka restaurang istället|branch=lager branch=restaurang"
                        + "|vård restaurang|ronneby karlskrona",
                "jag är inte intresserad av lager längre, byt till kontor|branch=lager branch=kontor"
                        + "|vård kontor|ronneby karlskrona",
                "byt mina tips från lager till butik|branch=lager branch=handel|vård handel|ronneby karlskrona",
                "ändra så jag får tips om bygg istället för lager|branch=bygg branch=lager"
                        + "|vård bygg|ronneby karlskrona",
                "inga jobb i karlskrona, bara vård|centre=karlskrona branch=vård|vård|ronneby",
                "skicka inga lagerjobb mer|branch=lager|vård|ronneby karlskrona",
                "ta bort min bevakning på lager|branch=lager|vård|ronneby karlskrona",
                "slipp skicka lagerjobb, jag vill inte jobba på lager|branch=lager|vård|ronneby karlskrona",
                "säg till om lager men inga helger|branch=lager|lager vård|ronneby karlskrona",
                "säg till om bygg, inte kvällar|branch=bygg|lager vård bygg|ronneby karlskrona",
                "vill inte missa nåt inom bygg|branch=bygg|lager vård bygg|ronneby karlskrona",
            })
    void whatIsNamedGoesAndTheRestGoesOn(String text, String understood, String branches, String towns) {
        follows("ronneby", "karlskrona");

        talk.says(text, understood);

        Profile profile = talk.person.profile();
        assertThat(String.join(" ", profile.branches())).isEqualTo(branches);
        assertThat(String.join(" ", profile.municipalities())).isEqualTo(towns);
        assertThat(talk.person.wishes().wants(Subject.PRAKTIK)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sluta skicka praktikplatser",
                "inga fler praktikplatser tack",
                "jag vill inte ha fler praktikplatser",
                "slipp jobbtipsen",
                "skippa praktiktipsen",
                "stoppa notiserna om praktik",
                "stäng av praktiknotiser",
                "slå av praktiktipsen",
                "pausa jobbtipsen",
                "ta bort bevakningen",
                "stop sending me internships",
                "era platsförslag passar inte mig, sluta med dem",
                "jag behöver paus från alla praktikannonser",
            })
    void noToAllOfThemStopsThem(String text) {
        follows("ronneby");

        assertThat(talk.says(text, "")).startsWith("Okej, du får inga fler tips om praktik.");
        assertThat(talk.person.wishes().wants(Subject.PRAKTIK)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inga lagerjobb i ronneby|branch=lager centre=ronneby",
                "vill inte ha vård eller lager, skicka något istället|branch=vård branch=lager",
                "vill ha färre tips om praktik|''",
                "skicka inte på kvällar|''",
            })
    void whatIsUnclearIsAskedAndNothingChanges(String text, String understood) {
        follows("ronneby", "karlskrona");
        Profile before = talk.person.profile();

        assertThat(talk.says(text, understood)).startsWith("Vad vill du ändra?");
        assertThat(talk.person.profile()).isEqualTo(before);
        assertThat(talk.person.wishes().wants(Subject.PRAKTIK)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"karlshamn", "skicka karlshamn"})
    void whoDropsTheOnlyTownIsAskedForAnother(String town) {
        follows("ronneby");

        assertThat(talk.says("inga praktikplatser i ronneby", "centre=ronneby"))
                .startsWith("Vilken ort vill du ha tips");
        assertThat(Objects.requireNonNull(talk.person.talk().asked()).context())
                .isEqualTo("ask_municipality/placement_alerts");
        talk.says(town, "centre=karlshamn");
        assertThat(talk.person.profile().municipalities()).containsExactly("karlshamn");
        assertThat(talk.person.profile().branches()).containsExactly("lager", "vård");
    }

    private void follows(String... towns) {
        talk.person = talk.person
                .profile(profile -> profile.withHomeCentre("ronneby")
                        .withBranches(List.of("lager", "vård"))
                        .withMunicipalities(List.of(towns)))
                .withWishes(talk.person
                        .wishes()
                        .deciding(
                                Subject.PRAKTIK,
                                true,
                                talk.now.atZone(Talks.ZONE).toInstant(),
                                "person"));
    }
}
