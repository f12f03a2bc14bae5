package se.navigatorbot.bot.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.RedisCatalogues;
import se.navigatorbot.bot.catalogue.SeatStanding;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.skills.Talks;

/** "Nästa cv-verkstad?" */
class EventSearchSkillTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Region REGION = RegionFiles.load("blekinge");

    private RedisCatalogues catalogues;
    private Talks talk;

    @BeforeEach
    void open() {
        catalogues = Offers.of(server);
        talk = Talks.about(new EventSearchSkill(REGION, new EventWords(REGION, catalogues)))
                .with(catalogues.current());
    }

    @Test
    void theNextOfAKindIsTheOwnCentresWithSeatsLeft() {
        assertThat(talk.from("ronneby").says("nästa cv-verkstad?", "kind=cv_workshop"))
                .isEqualTo("CV-verkstad: torsdag 26 november kl 13-15, Exempelgatan 12, Ronneby. 3 platser kvar. "
                        + "Vill du komma? Svara JA.");
    }

    @Test
    void whoHoldsItIsNamed() {
        Event held = catalogues.current().event("cv-1126").orElseThrow();
        talk.with(Catalogue.EMPTY.withEvents(
                Map.of(held.id(), held.withTerms(held.terms().withLeader("Sara")))));

        assertThat(talk.from("ronneby").says("nästa cv-verkstad?", "kind=cv_workshop"))
                .startsWith("CV-verkstad: torsdag 26 november kl 13-15, Exempelgatan 12, Ronneby, med Sara. 3 platser");
    }

    @Test
    void theTalkGoesOnAboutTheSameKind() {
        talk.from("ronneby").says("nästa cv-verkstad?", "kind=cv_workshop");

        assertThat(talk.says("o på lördag då?", "date=2026-11-28"))
                .isEqualTo("Vi har ingen CV-verkstad lördag 28 november. "
                        + "Nästa är torsdag 26 november kl 13, Exempelgatan 12, Ronneby. Vill du komma? Svara JA.");
        assertThat(talk.says("o 3 december?", "date=2026-12-03"))
                .isEqualTo("CV-verkstad: torsdag 3 december kl 13-15, Exempelgatan 12, Ronneby. En plats kvar. "
                        + "Vill du komma? Svara JA.");
    }

    @Test
    void aWeekIsAListToChooseFrom() {
        assertThat(talk.from("ronneby").shows("vad händer i veckan", "interval=2026-11-24/2026-11-30"))
                .isEqualTo("Det här är på gång. Välj den du vill vara med på:\n"
                        + "1 CV-verkstad ons 25/11 kl 9, Karlshamn, 6 kvar\n"
                        + "2 CV-verkstad tors 26/11 kl 13, 3 kvar\n"
                        + "3 Språkcafé fre 27/11 kl 10");
    }

    @Test
    void aStrangerSeesTheTownOfEachAndFourAtATime() {
        assertThat(talk.shows("vad händer", ""))
                .startsWith("Det här är på gång. Välj den du vill vara med på:\n"
                        + "1 CV-verkstad ons 25/11 kl 9, Karlshamn, 6 kvar\n"
                        + "2 CV-verkstad tors 26/11 kl 13, Ronneby, 3 kvar\n")
                .endsWith("4 Jobb på sjön lör 28/11 kl 11, Karlskrona\n5 Fler");
    }

    @Test
    void anotherTownMayBeAskedFor() {
        assertThat(talk.from("ronneby").says("ngt i karlshamn?", "centre=karlshamn"))
                .isEqualTo("CV-verkstad: onsdag 25 november kl 9-11, biblioteket, Karlshamn. 6 platser kvar. "
                        + "Vill du komma? Svara JA.");
    }

    @Test
    void whatIsForOthersAloneIsNotShown() {
        assertThat(talk.from("ronneby").shows("föreläsning?", "kind=lecture"))
                .isEqualTo("Vi har ingen föreläsning just nu. Ska jag säga till när det finns? Svara JA.\n"
                        + "1 JA\n"
                        + "2 NEJ");
    }

    @Test
    void anEmptyDayIsSaidHonestly() {
        assertThat(talk.from("ronneby").shows("nåt på söndag?", "date=2026-11-29"))
                .startsWith("Vi har inget söndag 29 november. Det här är på gång i stället:\n1 CV-verkstad");
    }

    @Test
    void withoutSigningUpNothingIsAsked() {
        assertThat(talk.from("ronneby").says("språkcafé?", "kind=language_cafe"))
                .isEqualTo("Språkcafé: fredag 27 november kl 10-12, Exempelgatan 12, Ronneby. "
                        + "Du behöver inte anmäla dig. Välkommen.");
    }

    @Test
    void aFullOneComesWithOthersThatHaveRoom() {
        catalogues.settle("cv-1203", "8-sam", SeatStanding.held(1, 1));

        assertThat(talk.from("ronneby").shows("cv 3 december?", "kind=cv_workshop date=2026-12-03"))
                .isEqualTo("Det är fullt på CV-verkstad torsdag 3 december kl 13. Här finns det plats:\n"
                        + "1 ons 25/11 kl 9, Karlshamn, 6 kvar\n"
                        + "2 tors 26/11 kl 13, 3 kvar");
    }

    @Test
    void nothingAtAll() {
        assertThat(talk.with(Catalogue.EMPTY).says("vad händer", ""))
                .isEqualTo("Just nu har vi inget planerat. Skriv MÄNNISKA om du vill prata med oss.");
    }
}
