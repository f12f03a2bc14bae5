package se.navigatorbot.bot.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.intents.CrisisLevel;

/** A region file is read whole, or refused with one line that says where and why. */
class RegionFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"blekinge, 5", "kronoberg, 8"})
    void shippedRegionsAreExamplesUntilACentreSigns(String named, int centres) {
        Region region = RegionFiles.load(named);

        assertThat(region.centres()).hasSize(centres).allMatch(Centre::example);
        assertThat(region.municipalities()).hasSize(centres);
        assertThat(region.centres())
                .allSatisfy(centre -> assertThat(region.programmes(centre, LocalDate.of(2026, 11, 23)))
                        .isNotEmpty());
        assertThat(region.centres())
                .allSatisfy(centre ->
                        assertThat(centre.opens(ChannelKind.SMS, true)).isTrue())
                .noneMatch(centre -> centre.opens(ChannelKind.SMS, false));
    }

    @Test
    void everyNumberOfAnExampleIsKeptFreeForFiction() {
        for (String named : List.of("blekinge", "kronoberg")) {
            Region region = RegionFiles.load(named);
            assertThat(region.centres()).allSatisfy(centre -> {
                assertThat(centre.phone().e164()).matches("\\+467017406[0-9]{2}");
                assertThat(centre.duties()).allMatch(duty -> duty.phone().e164().matches("\\+467017406[0-9]{2}"));
            });
        }
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "framtid_kronoberg, 2012-01-02, vaxjo alvesta uppvidinge lessebo tingsryd almhult ljungby markaryd",
        "framtid_kronoberg, 2014-12-31, vaxjo alvesta uppvidinge lessebo tingsryd almhult ljungby markaryd",
        "framtid_kronoberg, 2015-01-01, vaxjo alvesta uppvidinge lessebo tingsryd",
        "framtid_kronoberg, 2026-11-23, vaxjo alvesta uppvidinge lessebo tingsryd",
        "kommunens_egen, 2015-01-01, almhult ljungby markaryd",
    })
    void municipalitiesOfKronobergTakePartByDate(String programme, LocalDate day, String taking) {
        Region kronoberg = RegionFiles.load("kronoberg");

        assertThat(kronoberg.programmes())
                .filteredOn(one -> one.id().equals(programme))
                .flatExtracting(one -> one.municipalities(day))
                .containsExactly(taking.split(" "));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "almhult, 2014-12-31, framtid_kronoberg",
        "almhult, 2015-01-01, kommunens_egen",
        "vaxjo, 2015-01-01, framtid_kronoberg",
        "vaxjo, 2011-12-31, ''",
    })
    void aCentreOffersWhatItsMunicipalityTakesPartInThatDay(String centre, LocalDate day, String offered) {
        Region kronoberg = RegionFiles.load("kronoberg");

        assertThat(kronoberg.programmes(kronoberg.centre(centre).orElseThrow(), day).stream()
                        .map(Programme::id)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(offered);
    }

    @Test
    void aProgrammeThatHasEndedIsNotOffered() {
        Region region = RegionFiles.load("blekinge");
        Centre ronneby = region.centre("ronneby").orElseThrow();

        assertThat(region.programmes(ronneby, LocalDate.of(2019, 1, 1)))
                .extracting(Programme::id)
                .contains("mind_the_gap");
        assertThat(region.programmes(ronneby, LocalDate.of(2026, 11, 23)))
                .extracting(Programme::id)
                .containsExactly("navigatorcentrum_ronneby");
    }

    @Test
    void dutyIsEmptyOutOfHours() {
        Region region = RegionFiles.load("blekinge");
        LocalDateTime fridayEvening = LocalDateTime.parse("2026-11-27T15:00");

        assertThat(region.onDuty("ronneby", fridayEvening.minusMinutes(1)))
                .extracting(Duty::user)
                .containsExactly("ahmed");
        assertThat(region.onDuty("ronneby", fridayEvening)).isEmpty();
        assertThat(region.nextDuty("ronneby", fridayEvening)).contains(LocalDateTime.parse("2026-11-30T09:00"));
    }

    @Test
    void aChildIsShownTheLineForChildren() {
        Region region = RegionFiles.load("blekinge");

        assertThat(region.helplines(CrisisLevel.EXPLICIT, Helpline.Topic.DESPAIR, 15))
                .extracting(Helpline::id)
                .containsExactly("bris");
        assertThat(region.helplines(CrisisLevel.EXPLICIT, Helpline.Topic.DESPAIR, null))
                .extracting(Helpline::id)
                .containsExactly("mind");
    }

    @Test
    void atMostTwoLinesAreNamedTheFittestFirst() {
        Helplines lines = new RegionHelplines(RegionFiles.load("blekinge"));

        assertThat(lines.fitting(16)).extracting(Helplines.Line::name).containsExactly("Bris", "Kvinnofridslinjen");
        assertThat(lines.fitting(25)).extracting(Helplines.Line::number).containsExactly("90101", "020-50 50 50");
        assertThat(lines.fitting(null)).extracting(Helplines.Line::number).containsExactly("90101", "116 111");
    }

    @Test
    void anExampleOpensItsChannelsForTheDemonstrationAlone() {
        OpenedChannels channels = new RegionChannels(RegionFiles.load("blekinge"), false);

        assertThat(channels.opened("ronneby", ChannelKind.TELEGRAM, true)).isTrue();
        assertThat(channels.opened(null, ChannelKind.WEB_CHAT, true)).isTrue();
        assertThat(channels.opened("ronneby", ChannelKind.TELEGRAM, false)).isFalse();
        assertThat(channels.opened("ystad", ChannelKind.TELEGRAM, true)).isFalse();
    }

    @Test
    void aLineVerifiedMoreThanHalfAYearAgoIsStale() {
        Helpline line = RegionFiles.load("blekinge").helplines().get(0);

        assertThat(line.stale(line.verified().plusDays(180))).isFalse();
        assertThat(line.stale(line.verified().plusDays(181))).isTrue();
    }

    /** What stands in the shipped file, what somebody makes of it, and what is said about it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "      fri: 9-15|      fri: 15-9|centres.karlskrona.week.fri: closes before it opens",
                "      fri: 9-15|      fri: 9-25|centres.karlskrona.week.fri: there is no such time of day",
                "      fri: 9-15|      fri: dagtid|centres.karlskrona.week.fri: hours such as 9-15",
                "      fri: 9-15|      fre: 9-15|centres.karlskrona.week.fre: a weekday is one of",
                "      fri: 9-15|      thu: 9-15|centres.karlskrona.week.thu: stands here twice",
                "    municipality: ronneby|    municipality: ronnby|centres.ronneby.municipality: is not among karlskrona",
                "    phone: 070-174 06 05|    phone: ring oss|centres.karlskrona.phone: a Swedish phone number",
                "    email: ronneby@|    email: ronneby|centres.ronneby.email: an e-mail address",
                "    town: Ronneby|    city: Ronneby|centres.ronneby: the field town is missing",
                "    town: Ronneby|    town: Ronneby!    mail: x|centres.ronneby.mail: unknown field; known here are name",
                "        from: 06-29|        from: 29 juni|centres.karlskrona.seasons[0].from: month and day",
                "    verified: 2025-08-20|    verified: i går|helplines[1].verified: a date such as",
                "    ages: 16-29|    ages: 29-16|programmes.navigatorcentrum.ages: the oldest age",
                "zone: Europe/Stockholm|zone: Blekinge|zone: a time zone such as",
                "  arbetsformedlingen: [programme, start, end]|  arbetsformedlingen: [programme, slut]"
                        + "|sharing.arbetsformedlingen[1]: is not among programme, start",
                "    example: true|    example: kanske|centres.karlskrona.example: true or false",
            })
    void aMistakeIsNamedByFileLineFieldAndReason(String stands, String written, String said) throws IOException {
        String shipped = shipped();
        assertThat(shipped).contains(stands);
        int line = (int) shipped.substring(0, shipped.indexOf(stands)).lines().count();
        Path file = folder.resolve("eget.yml");
        Files.writeString(
                file, shipped.replaceFirst(java.util.regex.Pattern.quote(stands), written.replace('!', '\n')));

        assertThatThrownBy(() -> RegionFiles.load(file.toString()))
                .isInstanceOf(RegionFault.class)
                .hasMessageContaining(said)
                .hasMessageStartingWith("eget.yml:")
                .hasMessageNotContaining("\n")
                .satisfies(fault -> assertThat(lineOf(fault)).isBetween(line - 6, line + 2));
    }

    @Test
    void theLineAndColumnAreThoseOfTheValue() throws IOException {
        Path file = folder.resolve("eget.yml");
        String broken = shipped().replaceFirst("      fri: 9-15", "      fri: 15-9");
        Files.writeString(file, broken);
        long line = broken.lines()
                        .takeWhile(text -> !text.equals("      fri: 15-9"))
                        .count()
                + 1;

        assertThatThrownBy(() -> RegionFiles.load(file.toString()))
                .hasMessage("eget.yml:" + line + ":12 centres.karlskrona.week.fri: closes before it opens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a: [", "a: \"x", "- a\n- b", "\tx: y", "bara text", "id: x\nid: y"})
    void whatIsNoRegionAtAllIsRefusedToo(String yaml) throws IOException {
        Path file = folder.resolve("eget.yml");
        Files.writeString(file, yaml);

        assertThatThrownBy(() -> RegionFiles.load(file.toString()))
                .isInstanceOf(RegionFault.class)
                .hasMessageMatching("eget\\.yml:\\d+:\\d+.*: .+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"skane", "/ingenstans/blekinge.yml"})
    void aRegionThatIsNotThereSaysWhatToDo(String named) {
        assertThatThrownBy(() -> RegionFiles.load(named))
                .isInstanceOf(RegionFault.class)
                .hasMessageStartingWith(named + ":")
                .hasMessageContaining("file");
    }

    private static int lineOf(Throwable fault) {
        return Integer.parseInt(String.valueOf(fault.getMessage()).split(":")[1]);
    }

    private static String shipped() throws IOException {
        try (var in = RegionFilesTest.class.getResourceAsStream("/region/blekinge.yml")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
