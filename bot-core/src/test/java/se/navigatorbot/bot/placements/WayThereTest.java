package se.navigatorbot.bot.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementTerms;
import se.navigatorbot.bot.catalogue.PlacementTerms.Shift;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.skills.Talks;
import se.navigatorbot.bot.transit.BusWay;
import se.navigatorbot.bot.transit.BusWays;
import se.navigatorbot.bot.transit.Spot;
import se.navigatorbot.bot.transit.TimetableReport;
import se.navigatorbot.bot.transit.Validity;
import se.navigatorbot.bot.transit.WayFound;

/** "Kommer jag dit?" and "som jag når utan bil". */
class WayThereTest {

    private static final Region REGION = RegionFiles.load("blekinge");
    private static final Placement STORE = place("lager-1", "karlshamn");
    private static final Placement FAR = place("lager-2", "solvesborg");

    private final BusWays ways = new FromOlofstrom();
    private final WayThere way = new WayThere(ways, REGION);
    private final PlacesNamed places = new PlacesNamed(REGION, ways);
    private final PlacementWords words = new PlacementWords(REGION, way);
    private final Talks search = Talks.about(new PlacementSearchSkill(words, new Followers(REGION), way, places))
            .with(Catalogue.EMPTY.withPlacements(Map.of(STORE.id(), STORE, FAR.id(), FAR)))
            .from("olofstrom");

    @Test
    void aPlaceSaysWhichBusComesThereInTime() {
        assertThat(search.says("nåt inom lager i karlshamn", "branch=lager centre=karlshamn"))
                .contains("Start måndag 7 december. Buss 6.42, 48 min. Är du intresserad?");
    }

    @Test
    void kommerJagDitIsAnsweredAboutTheOneThatWasShown() {
        search.reply("nåt inom lager i karlshamn", "branch=lager centre=karlshamn");

        Optional<Reply> reply = way.answer(search.turn("kommer jag dit?", ""));
        assertThat(search.read(reply.orElseThrow()))
                .isEqualTo("Ja. Från Olofström går bussen 6.42 och tar 48 min, före kl 7.30. Inget byte.");
        assertThat(search.read(way.answer(search.turn("kommer jag dit med buss från kyrkhult", ""))
                        .orElseThrow()))
                .startsWith("Jag hittar ingen buss från Kyrkhult som är framme måndag 7 december före kl 7.30.");
        assertThat(way.answer(search.turn("var ligger ni", ""))).isEmpty();
    }

    @Test
    void onlyWhatOneReachesWithoutACarIsShown() {
        assertThat(search.says("nåt inom lager som jag når utan bil", "branch=lager"))
                .startsWith("Plocka order hos Exempelfrakt i Karlshamn.");
    }

    @Test
    void whereOneSetsOutIsReadAndIsNotWhereOneLooks() {
        search.from("karlskrona");
        assertThat(search.says("lager som jag når utan bil från olofström", "branch=lager centre=olofstrom"))
                .startsWith("Plocka order hos Exempelfrakt i Karlshamn.");
        assertThat(search.says(
                        "lager i karlshamn som jag når utan bil från sölvesborg", "branch=lager centre=karlshamn"))
                .startsWith("Det finns inget inom lager i Karlshamn");
        assertThat(search.says("lager jag når utan bil från åryd", "branch=lager"))
                .isEqualTo("Det finns flera Åryd. Skriv kommunen också, till exempel: från Åryd i Ronneby");
        assertThat(places.from("utan bil från bräkne-hoby")).contains(new Spot(List.of("Bräkne-Hoby"), "Ronneby"));
        assertThat(places.from("från åryd i karlshamn")).contains(new Spot(List.of("Åryd"), "Karlshamn"));
        assertThat(places.from("från och med måndag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lager utan bil från januari",
                "lager från nästa vecka, har ingen bil",
                "lagerarbetare från Syrien och har ingen bil",
                "lager utan bil, inte långt från Karlskrona",
            })
    void whatIsNoPlaceOneSetsOutFromLeavesOneAtHome(String text) {
        assertThat(places.from(text)).isEmpty();
        assertThat(search.says(text, "branch=lager")).startsWith("Plocka order hos Exempelfrakt i Karlshamn.");
    }

    @Test
    void theFirstPlaceAmongWhatStandsAfterFromCounts() {
        assertThat(places.from("från måndag, från Jämshög utan bil"))
                .contains(new Spot(List.of("Jämshög"), "Olofström"));
        assertThat(places.from("från ronnebyhållet")).isEmpty();
    }

    @Test
    void withoutATimetableThatIsSaid() {
        WayThere without = new WayThere(BusWays.NONE, REGION);
        search.reply("nåt inom lager i karlshamn", "branch=lager centre=karlshamn");

        assertThat(search.read(without.answer(search.turn("kommer jag dit med buss?", ""))
                        .orElseThrow()))
                .startsWith("Jag har ingen tidtabell för bussar här, så jag vet inte. Sök resan till Karlshamn");
    }

    @Test
    void ofADayThatTheTimetableDoesNotTellOfNothingIsSaidForSure() {
        Placement inSummer = STORE.withStart(LocalDate.of(2027, 6, 7));
        search.with(Catalogue.EMPTY.withPlacements(Map.of(STORE.id(), inSummer)));

        assertThat(search.says("nåt inom lager som jag når utan bil", "branch=lager"))
                .startsWith("Plocka order hos Exempelfrakt i Karlshamn.")
                .doesNotContain("Buss");
        assertThat(search.read(way.answer(search.turn("kommer jag dit?", "")).orElseThrow()))
                .isEqualTo(
                        "Jag vet inte än: tidtabellen jag har gäller till lördag 12 december. Sök resan till Karlshamn"
                                + " på resrobot.se, eller skriv MÄNNISKA.");
    }

    @Test
    void whoWorksOnWeekendsHearsThatNoBusGoesThen() {
        Placement weekends = STORE.withTerms(STORE.terms().withShifts(Set.of(Shift.WEEKEND)));
        search.with(Catalogue.EMPTY.withPlacements(Map.of(STORE.id(), weekends)));

        assertThat(search.says("nåt inom lager som jag når utan bil", "branch=lager"))
                .startsWith("Det finns inget inom lager");
        search.reply("nåt inom lager i karlshamn", "branch=lager centre=karlshamn");
        assertThat(search.read(way.answer(search.turn("kommer jag dit?", "")).orElseThrow()))
                .endsWith("Inget byte. På helger hittar jag ingen buss i tid.");
    }

    @Test
    void aVillageOfTheOwnMunicipalityIsNotTheTown() {
        Placement village = place("lager-3", "olofstrom")
                .withTerms(PlacementTerms.UNKNOWN.withLocality("Vilshult").withBegins(LocalTime.of(7, 30)));
        Placement town = place("lager-4", "olofstrom");
        search.with(Catalogue.EMPTY.withPlacements(Map.of(village.id(), village)));
        assertThat(search.says("nåt inom lager som jag når utan bil", "branch=lager"))
                .startsWith("Det finns inget inom lager");

        search.with(Catalogue.EMPTY.withPlacements(Map.of(town.id(), town)));
        assertThat(search.says("nåt inom lager som jag når utan bil", "branch=lager"))
                .startsWith("Plocka order hos Exempelfrakt i Olofström.");
        assertThat(search.read(way.answer(search.turn("kommer jag dit?", "")).orElseThrow()))
                .startsWith("Platsen ligger i Olofström, och bussarna där känner jag inte.");
    }

    private static Placement place(String id, String town) {
        return new Placement(
                        id,
                        1,
                        "Exempelfrakt",
                        "Plocka order",
                        town,
                        "lager",
                        town,
                        1,
                        "",
                        "",
                        LocalDate.of(2026, 12, 7),
                        null,
                        false)
                .withTerms(PlacementTerms.UNKNOWN.withBegins(LocalTime.of(7, 30)));
    }

    /** One bus: from Olofström to Karlshamn, on weekdays. */
    private static final class FromOlofstrom implements BusWays {

        private static final Validity DAYS = new Validity(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 12));

        @Override
        public boolean known() {
            return true;
        }

        @Override
        public TimetableReport report() {
            return new TimetableReport(TimetableReport.State.USED, DAYS, List.of());
        }

        @Override
        public WayFound before(Spot from, Spot to, LocalDateTime start) {
            if (!DAYS.covers(start.toLocalDate())) {
                return WayFound.OUTSIDE;
            }
            boolean goes = start.getDayOfWeek().getValue() <= 5
                    && from.names().contains("Olofström")
                    && to.town().equals("Karlshamn");
            return goes ? new WayFound(new BusWay(LocalTime.of(6, 42), 48, 0), "") : WayFound.NONE;
        }

        @Override
        public boolean stopsAt(Spot spot) {
            return spot.names().contains("Åryd");
        }

        @Override
        public boolean unsure(Spot spot) {
            return spot.town().isEmpty() && spot.names().contains("Åryd");
        }
    }
}
