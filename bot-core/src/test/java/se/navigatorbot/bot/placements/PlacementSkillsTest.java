package se.navigatorbot.bot.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementTerms;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.SwedishTexts;
import se.navigatorbot.bot.dialogue.WeeklyCap;
import se.navigatorbot.bot.handover.Colleagues;
import se.navigatorbot.bot.handover.DutyRoster;
import se.navigatorbot.bot.handover.RegionDuties;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.skills.Talks;
import se.navigatorbot.bot.transit.BusWays;
import se.navigatorbot.intents.Subject;

/** Looking for placements, following what comes, being told of it. */
class PlacementSkillsTest {

    private static final Region REGION = RegionFiles.load("blekinge");
    private static final PlacementWords WORDS = new PlacementWords(REGION);
    private static final Followers FOLLOWERS = new Followers(REGION);
    private static final SwedishTexts TEXTS = SwedishTexts.load();

    private static final Placement STORE = placement(
                    "lager-1", "Plocka order", "Exempelfrakt", "ronneby", "lager/transport")
            .withDemands("B-körkort")
            .withStart(LocalDate.of(2026, 12, 7));
    private static final Placement SHOP = placement("handel-1", "Kassa och hyllor", "Provboden", "ronneby", "handel")
            .withHours("30 timmar i veckan")
            .withApplyBy(LocalDate.of(2026, 12, 1));
    private static final Placement CARE =
            placement("vard-1", "Hjälpa till på boende", "Exempelgården", "karlshamn", "vård och omsorg");
    private static final Placement GONE =
            placement("bygg-1", "Snickra", "Provbygg", "ronneby", "bygg").withApplyBy(LocalDate.of(2026, 11, 20));

    private final PlacementAlertsSkill alertsSkill = new PlacementAlertsSkill(WORDS, FOLLOWERS);
    private final Talks search = Talks.about(new PlacementSearchSkill(
                    WORDS, FOLLOWERS, new WayThere(BusWays.NONE, REGION), new PlacesNamed(REGION, BusWays.NONE)))
            .with(offering(STORE, SHOP, CARE, GONE))
            .from("ronneby");
    private final Talks alerts = Talks.about(alertsSkill).from("ronneby");
    private final PlacementInterestSkill interestSkill = new PlacementInterestSkill(WORDS, FOLLOWERS, queue());
    private final Talks interest =
            Talks.about(interestSkill).with(offering(STORE, SHOP, CARE, GONE)).from("ronneby");
    private final PlacementNewsHandler news = new PlacementNewsHandler(FOLLOWERS, new PlacementTelling(WORDS, TEXTS));

    @Test
    void theOwnTownComesFirst() {
        assertThat(search.shows("finns det praktik", ""))
                .isEqualTo("De här platserna finns. Välj den du vill veta mer om:\n"
                        + "1 Plocka order, Exempelfrakt, Ronneby\n"
                        + "2 Kassa och hyllor, Provboden, Ronneby\n"
                        + "3 Hjälpa till på boende, Exempelgården, Karlshamn");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nåt inom lager|branch=lager|Plocka order hos Exempelfrakt i Ronneby. Start måndag 7 december. "
                        + "Krav: B-körkort. Är du intresserad? Svara JA.",
                "nåt i ronneby utan körkort|centre=ronneby|Kassa och hyllor hos Provboden i Ronneby. "
                        + "Start enligt överenskommelse. 30 timmar i veckan. Säg till senast tisdag 1 december. "
                        + "Är du intresserad? Svara JA.",
                "nåt inom bygg?|branch=bygg|Det finns inget inom bygg. "
                        + "Ska jag säga till när det kommer något? Svara JA eller NEJ.",
            })
    void whatIsLookedFor(String text, String understood, String answer) {
        assertThat(search.says(text, understood)).isEqualTo(answer);
    }

    @Test
    void aTownNamedAfterFromIsStillWhereOneLooks() {
        assertThat(search.says("är från karlshamn, finns praktik?", "centre=karlshamn"))
                .startsWith("Hjälpa till på boende hos Exempelgården i Karlshamn.");
    }

    @Test
    void theSameWorkInAnotherTownIsShownWhenThereIsNoneHere() {
        assertThat(search.shows("nåt inom vård i ronneby?", "branch=vård centre=ronneby"))
                .isEqualTo("Det finns inget inom vård i Ronneby. Det här finns på andra orter:\n"
                        + "1 Hjälpa till på boende, Exempelgården, Karlshamn");
    }

    @Test
    void withoutATimetableAWayWithoutACarIsNotLetGoInSilence() {
        assertThat(search.says("finns det något som jag når utan bil", ""))
                .startsWith("Jag har ingen tidtabell för bussar här, så jag visar alla platser.");
    }

    @Test
    void yesAfterAnEmptySearchFollowsWhatWasLookedFor() {
        search.reply("nåt inom bygg?", "branch=bygg");
        PlacementOffers offers = new PlacementOffers(alertsSkill);

        Reply reply = offers.yes(search.turn("ja", ""), asked(search));

        assertThat(search.read(reply))
                .isEqualTo("Jag säger till när det kommer praktik inom bygg i Ronneby. "
                        + "Svara STOPP PRAKTIK när du vill sluta.");
        assertThat(reply.after().wishes().wants(Subject.PRAKTIK)).isTrue();
        assertThat(reply.after().profile().branches()).containsExactly("bygg");
    }

    @Test
    void followingAsksForTheBranchOnceAndThenForTheTown() {
        Talks stranger = Talks.about(alertsSkill);

        assertThat(stranger.says("säg till när det kommer praktik", ""))
                .isEqualTo("Vad vill du jobba med? Skriv till exempel lager, handel eller allt.");
        assertThat(asked(stranger).context()).isEqualTo("ask_branch/placement_alerts");
        assertThat(stranger.says("lager", "branch=lager")).isEqualTo("I vilken ort? Skriv en eller flera.");
        assertThat(stranger.says("ronneby o karlshamn", "centre=ronneby centre=karlshamn"))
                .isEqualTo("Jag säger till när det kommer praktik inom lager i Ronneby och Karlshamn. "
                        + "Svara STOPP PRAKTIK när du vill sluta.");
    }

    @Test
    void moreIsAddedAndLessIsTakenAway() {
        alerts.reply("säg till om vård", "branch=vård");

        assertThat(alerts.says("säg till om lager också", "branch=lager")).contains("inom vård och lager i Ronneby");
        assertThat(alerts.says("sluta skicka vård", "branch=vård"))
                .isEqualTo("Okej. Nu får du tips om lager. Svara STOPP PRAKTIK för att slippa alla.");
        assertThat(alerts.says("byt till handel i karlshamn istället", "branch=handel centre=karlshamn"))
                .contains("inom handel i Karlshamn.");
        assertThat(alerts.says("sluta skicka praktikplatser", ""))
                .isEqualTo("Okej, du får inga fler tips om praktik. Svara START PRAKTIK om du ångrar dig.");
        assertThat(alerts.person.wishes().wants(Subject.PRAKTIK)).isFalse();
    }

    @Test
    void afterStoppOnlyWhatIsAskedForComesBack() {
        alerts.person = alerts.person.withWishes(
                alerts.person.wishes().stopping(alerts.now.atZone(Talks.ZONE).toInstant()));

        alerts.reply("säg till när det kommer nåt inom vård", "branch=vård");

        assertThat(alerts.person.wishes().wants(Subject.PRAKTIK)).isTrue();
        assertThat(alerts.person.wishes().wants(Subject.TIDER)).isFalse();
        assertThat(alerts.person.wishes().stopped()).isFalse();
    }

    @Test
    void whoNamesAPlaceThatIsForOthersLearnsNothingOfIt() {
        Placement others = CARE.withTerms(PlacementTerms.UNKNOWN.withVisible("mind_the_gap"));
        interest.with(offering(others));

        assertThat(interest.says("jag vill söka den på exempelgården", "ref=exempelgården"))
                .doesNotContain("Exempelgården", "boende");
        assertThat(interest.person.journey().looks()).isEmpty();
        interest.person = interest.person.profile(profile -> profile.withProgrammes(List.of("mind_the_gap")));
        assertThat(interest.says("jag vill söka den på exempelgården", "ref=exempelgården"))
                .contains("Exempelgården");
    }

    @Test
    void aNumberShowsThatOneAndYesTellsStaff() {
        search.reply("finns det praktik", "");
        interest.person = search.person;

        assertThat(interest.says("2", "ref=2")).startsWith("Kassa och hyllor hos Provboden i Ronneby.");
        Reply reply = interestSkill.yes(interest.turn("ja", ""), asked(interest));

        assertThat(interest.read(reply))
                .startsWith("Kul att du är intresserad av Kassa och hyllor hos Provboden. "
                        + "Jag har lagt det till personalen på Navigatorcentrum Ronneby. De har öppet nu");
        assertThat(Objects.requireNonNull(reply.after().talk().handover()).reason())
                .isEqualTo("intresserad av Kassa och hyllor hos Provboden (handel-1)");
    }

    @Test
    void aNewPlaceIsToldToWhoFollowsItAndToNobodyElse() {
        alerts.reply("säg till om lager", "branch=lager");

        Reply told = news.handle(alerts.turn("", ""), new PlacementNews(STORE));
        Reply other = news.handle(alerts.turn("", ""), new PlacementNews(CARE));
        Reply sameWorkElsewhere =
                news.handle(alerts.turn("", ""), new PlacementNews(STORE.withMunicipality("olofstrom")));

        assertThat(alerts.read(told))
                .isEqualTo("Hej! Ny praktik: Plocka order hos Exempelfrakt i Ronneby. Vill du veta mer? Svara JA. "
                        + "/Navigatorcentrum Ronneby");
        assertThat(told.drafts()).extracting(Draft::why).containsExactly("du följer lager i Ronneby");
        assertThat(told.drafts()).extracting(Draft::subject).containsExactly(Subject.PRAKTIK);
        assertThat(other.drafts()).isEmpty();
        assertThat(sameWorkElsewhere.drafts()).isEmpty();
    }

    @Test
    void yesToTheNewsShowsItAndAnotherYesTellsStaff() {
        alerts.reply("säg till om lager", "branch=lager");
        interest.person =
                news.handle(alerts.turn("", ""), new PlacementNews(STORE)).after();

        Reply shown = interestSkill.yes(interest.turn("ja", ""), asked(interest));
        assertThat(interest.read(shown))
                .startsWith("Plocka order hos Exempelfrakt i Ronneby. Start måndag 7 december.");
        interest.person = shown.after();
        assertThat(interest.read(interestSkill.yes(interest.turn("ja", ""), asked(interest))))
                .contains("intresserad av Plocka order hos Exempelfrakt.");
    }

    @Test
    void oneADayAndThreeAWeekAreEnoughAndTheRestWaits() {
        alerts.reply("säg till om lager", "branch=lager");
        for (int i = 0; i < 3; i++) {
            assertThat(tells(STORE)).isTrue();
            assertThat(tells(STORE)).as("the same day").isFalse();
            alerts.now = alerts.now.plusDays(1);
        }

        assertThat(tells(STORE)).as("a fourth in the week").isFalse();
        assertThat(alerts.person.journey().following().waiting()).containsExactly("lager-1");
        alerts.now = alerts.now.plusDays(7);
        assertThat(tells(STORE)).isTrue();
    }

    @Test
    void whatWaitsSinceYesterdayIsToldWithWhatComesBeforeTen() {
        alerts.reply("säg till om lager", "branch=lager");
        assertThat(tells(STORE)).isTrue();
        assertThat(tells(STORE.withId("lager-2"))).isFalse();
        alerts.now = alerts.now.plusDays(1);

        assertThat(tells(STORE.withId("lager-3"))).isFalse();
        assertThat(alerts.person.journey().following().waiting()).containsExactly("lager-2", "lager-3");
    }

    private boolean tells(Placement placement) {
        Reply told = news.handle(alerts.turn("", ""), new PlacementNews(placement));
        alerts.person = told.after();
        told.drafts()
                .forEach(draft -> alerts.person = alerts.person.talk(talk -> WeeklyCap.counting(
                        draft, talk, alerts.now.atZone(Talks.ZONE).toInstant())));
        return !told.drafts().isEmpty();
    }

    @Test
    void aProtectedPersonsTextNamesNoPlace() {
        alerts.reply("säg till om lager", "branch=lager");
        alerts.person = alerts.person.profile(profile -> profile.withProtectedPerson(true));

        assertThat(alerts.read(news.handle(alerts.turn("", ""), new PlacementNews(STORE))))
                .doesNotContain("Exempelfrakt", "i Ronneby");
    }

    @Test
    void aLongTitleStillFitsOneText() {
        alerts.reply("säg till om lager", "branch=lager");
        Placement wordy = STORE.withTitle("Plocka, packa, sortera och skicka varor till kunder i hela Sverige")
                .withEmployer("Exempelfrakt och Lagerhållning i Blekinge Aktiebolag");

        assertThat(alerts.read(news.handle(alerts.turn("", ""), new PlacementNews(wordy))))
                .isEqualTo("Hej! Ny praktik inom lager/transport i Ronneby. Vill du veta mer? Svara JA. "
                        + "/Navigatorcentrum Ronneby");
    }

    private static Asked asked(Talks talk) {
        return Objects.requireNonNull(talk.person.talk().asked());
    }

    private static Placement placement(String id, String title, String employer, String town, String branch) {
        return new Placement(id, 1, employer, title, town, branch, town, 1, "", "", null, null, false);
    }

    private static Catalogue offering(Placement... placements) {
        return Catalogue.EMPTY.withPlacements(
                Arrays.stream(placements).collect(Collectors.toMap(Placement::id, Function.identity())));
    }

    private static StaffQueue queue() {
        CentreNames names = id -> REGION.centre(id).map(Centre::name).orElse(REGION.commonName());
        CentreHours hours = new CentreHours(REGION);
        DutyRoster roster = new RegionDuties(REGION, Colleagues.NOBODY, hours, () -> Catalogue.EMPTY, kind -> true);
        return StaffQueue.of(REGION, roster, hours, names, TEXTS);
    }
}
