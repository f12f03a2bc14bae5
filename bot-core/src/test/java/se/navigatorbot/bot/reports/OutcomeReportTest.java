package se.navigatorbot.bot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.participants.Result;
import se.navigatorbot.bot.region.Membership;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;

/** The share of Framtid Kronoberg, and what may be shown of it. */
class OutcomeReportTest {

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2014, 12, 31);

    private final OutcomeReport report = new OutcomeReport(RegionFiles.load("kronoberg"));
    private final List<Part> parts = new ArrayList<>();

    @Test
    void sixtyOfAHundredExitsAreSixtyPerCent() {
        exits(40, "vaxjo", "kvinna", Result.WORK);
        exits(20, "almhult", "man", Result.STUDIES);
        exits(25, "vaxjo", "man", Result.OTHER);
        exits(15, "almhult", "kvinna", Result.SEEKING);

        assertThat(shown("", FIRST, LAST))
                .containsExactly(
                        "all : 60.0 of 100",
                        "programme framtid_kronoberg: 60.0 of 100",
                        "municipality almhult: 57.1 of 35",
                        "municipality vaxjo: 61.5 of 65",
                        "gender kvinna: 72.7 of 55",
                        "gender man: 44.4 of 45");
    }

    @Test
    void whoIsStillThereCountsAmongAllAndOwnBusinessIsWork() {
        exits(6, "vaxjo", "", Result.OWN_BUSINESS);
        parts.add(part("vaxjo", "", null, null));

        OutcomeFigures all = report.of(parts, "", FIRST, LAST).get(0);

        assertThat(all.all()).isEqualTo(7);
        assertThat(all.left()).isEqualTo(6);
        assertThat(all.share()).isEqualTo(600.0 / 7);
        assertThat(all.shareOfLeft()).isEqualTo(100);
    }

    @Test
    void aMunicipalityThatHasLeftIsInTheOldYearsAlone() {
        exits(8, "vaxjo", "", Result.WORK);
        parts.add(part("almhult", "", null, null));
        parts.add(part("vaxjo", "", null, null));

        assertThat(report.of(parts, "", FIRST, LAST).get(0).all()).isEqualTo(10);
        assertThat(report.of(parts, "", FIRST.plusYears(1), LAST.plusYears(1))
                        .get(0)
                        .all())
                .as("Växjö's one who runs on, not Älmhult's")
                .isEqualTo(1);
    }

    @Test
    void withinAYearAMunicipalityCountsAsLongAsItBelongs() {
        OutcomeReport halfYear = new OutcomeReport(leaving("almhult", LocalDate.of(2014, 6, 30)));
        exits(6, "vaxjo", "", Result.WORK);
        parts.add(part("almhult", "", LocalDate.of(2014, 5, 30), Result.WORK));
        parts.add(part("almhult", "", LocalDate.of(2014, 9, 30), Result.WORK));
        parts.add(
                new Part("7-late", "framtid_kronoberg", "almhult", "", LocalDate.of(2014, 8, 1), null, null, null, ""));

        OutcomeFigures all = halfYear.of(parts, "", FIRST, LAST).get(0);

        assertThat(all.all()).as("not who began after it had left").isEqualTo(8);
        assertThat(all.left()).as("an end after it had left is none of its").isEqualTo(7);
    }

    @Test
    void aGroupUnderFiveIsHiddenAndTheNextSmallestWithIt() {
        exits(4, "lessebo", "", Result.WORK);
        exits(6, "alvesta", "", Result.WORK);
        exits(20, "vaxjo", "", Result.WORK);

        assertThat(shown("framtid_kronoberg", FIRST, LAST))
                .containsExactly(
                        "all : 100.0 of 30",
                        "municipality alvesta: hidden",
                        "municipality lessebo: hidden",
                        "municipality vaxjo: 100.0 of 20");
    }

    @Test
    void aPersonInTwoProgrammesCountsOnceWithTheBestThatCameOfIt() {
        exits(9, "vaxjo", "man", Result.QUIT);
        parts.add(also("7-0", "vis", Result.WORK, LocalDate.of(2014, 9, 1)));

        assertThat(shown("", FIRST, LAST))
                .containsExactly(
                        "all : 11.1 of 9",
                        "programme framtid_kronoberg: hidden",
                        "programme vis: hidden",
                        "municipality vaxjo: 11.1 of 9",
                        "gender man: 11.1 of 9");
    }

    @Test
    void whoWentOnIntoAnotherProgrammeIsNotLostToTheOneTheyLeft() {
        exits(6, "vaxjo", "man", Result.WORK);
        for (int i = 6; i < 12; i++) {
            exits(1, "vaxjo", "man", Result.PASSED_ON);
        }
        for (int i = 6; i < 12; i++) {
            parts.add(also("7-" + i, "vis", null, null));
        }

        assertThat(shown("", FIRST, LAST))
                .containsExactly(
                        "all : 50.0 of 12",
                        "programme framtid_kronoberg: 100.0 of 6",
                        "programme vis: 0.0 of 6",
                        "municipality vaxjo: 50.0 of 12",
                        "gender man: 50.0 of 12");
        assertThat(shown("framtid_kronoberg", FIRST, LAST)).startsWith("all : 100.0 of 6");
    }

    @Test
    void whoTakesPartAndSaysThatTheyHaveWorkCountsAndIsShownApart() {
        exits(5, "vaxjo", "", Result.STUDIES);
        for (Result word : List.of(Result.WORK, Result.STUDIES, Result.OWN_BUSINESS)) {
            parts.add(new Part("7-w" + word, "vis", "vaxjo", "", LocalDate.of(2014, 3, 1), null, null, word, ""));
        }
        exits(2, "vaxjo", "", Result.OTHER);

        OutcomeFigures all = report.of(parts, "", FIRST, LAST).get(0);

        assertThat(all.told()).isEqualTo(3);
        assertThat(all.studies()).isEqualTo(5);
        assertThat(all.share()).isEqualTo(80);
        assertThat(all.shareOfLeft()).isEqualTo(500.0 / 7);
    }

    @Test
    void whoSentThemIsCountedWhereItIsRecorded() {
        for (int i = 0; i < 6; i++) {
            parts.add(new Part("7-r" + i, "vis", "vaxjo", "", LocalDate.of(2014, 3, 1), LAST, Result.WORK, null, "af"));
        }
        exits(6, "vaxjo", "", Result.OTHER);

        assertThat(shown("", FIRST, LAST)).contains("referral af: 100.0 of 6");
    }

    @Test
    void nobodyTakesPartInAProgrammeThatHasEndedThoughTheyWereNeverWrittenAsHavingLeft() {
        OutcomeReport over = new OutcomeReport(RegionFiles.load("blekinge"));
        LocalDate end =
                Objects.requireNonNull(programme("blekinge", "mind_the_gap").to());
        parts.add(new Part("7-m", "mind_the_gap", "", "", end.minusYears(1), null, null, null, ""));
        parts.add(new Part("7-n", "mind_the_gap", "", "", end.minusYears(1), end.plusDays(20), Result.WORK, null, ""));

        assertThat(over.of(parts, "", end.minusDays(9), end).get(0).all()).isEqualTo(2);
        assertThat(over.of(parts, "", end.plusDays(1), end.plusDays(30)).get(0).all())
                .as("who was written as leaving then")
                .isEqualTo(1);
        assertThat(over.of(parts, "", end.plusDays(40), end.plusDays(70)).get(0).all())
                .isZero();
    }

    private static Programme programme(String region, String id) {
        return RegionFiles.load(region).programmes().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Region leaving(String municipality, LocalDate last) {
        Region region = RegionFiles.load("kronoberg");
        List<Programme> programmes = region.programmes().stream()
                .map(one -> new Programme(
                        one.id(),
                        one.name(),
                        one.fromAge(),
                        one.toAge(),
                        one.members().stream()
                                .map(member -> member.municipality().equals(municipality)
                                        ? new Membership(municipality, member.from(), last)
                                        : member)
                                .toList(),
                        one.from(),
                        one.to(),
                        one.referral()))
                .toList();
        return new Region(
                region.id(),
                region.name(),
                region.commonName(),
                region.zone(),
                region.municipalities(),
                region.centres(),
                programmes,
                region.roles(),
                region.subjects(),
                region.helplines(),
                region.faq(),
                region.overAge(),
                region.sharing());
    }

    private static Part also(String person, String programme, @Nullable Result result, @Nullable LocalDate to) {
        return new Part(person, programme, "vaxjo", "man", LocalDate.of(2014, 6, 2), to, result, null, "");
    }

    private List<String> shown(String programme, LocalDate first, LocalDate last) {
        return report.of(parts, programme, first, last).stream()
                .map(one -> one.group() + " " + one.name() + ": "
                        + (one.hidden() ? "hidden" : Math.round(one.share() * 10) / 10.0 + " of " + one.all()))
                .toList();
    }

    private void exits(int count, String municipality, String gender, Result result) {
        for (int i = 0; i < count; i++) {
            parts.add(part(municipality, gender, LocalDate.of(2014, 6, 1), result));
        }
    }

    private Part part(String municipality, String gender, @Nullable LocalDate to, @Nullable Result result) {
        return new Part(
                "7-" + parts.size(),
                "framtid_kronoberg",
                municipality,
                gender,
                LocalDate.of(2013, 3, 1),
                to,
                result,
                null,
                "");
    }
}
