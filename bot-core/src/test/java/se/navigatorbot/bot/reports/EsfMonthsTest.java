package se.navigatorbot.bot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.participants.Attendance;
import se.navigatorbot.bot.participants.Enrolment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Result;
import se.navigatorbot.bot.participants.Told;

/** What is handed in month by month, and what a correction does to the months handed in. */
class EsfMonthsTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final Instant DECEMBER = Instant.parse("2026-12-02T10:00:00Z");

    private Map<String, LocalDate> over = Map.of();
    private Participant ali = Participant.unheardOf("7-ali")
            .journey(journey -> journey.with(new Enrolment(
                    "e1",
                    "vis",
                    "karlskrona",
                    LocalDate.of(2026, 9, 14),
                    null,
                    null,
                    "lena",
                    List.of(new Enrolment.Change(LocalDate.of(2026, 9, 14), Instant.parse("2026-09-14T10:00:00Z"))),
                    "")));

    @Test
    void aMonthHoldsStartEndOutcomeAndAttestedMinutes() {
        attest("2026-09-20", 90, "2026-09-20T10:00:00Z");
        attest("2026-09-21", 60, "2026-09-21T10:00:00Z");
        attest("2026-10-05", 30, "2026-10-05T10:00:00Z");
        leave("2026-11-20", "2026-11-20T10:00:00Z");

        assertThat(months().rows(SEPTEMBER))
                .containsExactly(
                        new EsfRow("7-ali", "vis", LocalDate.of(2026, 9, 14), null, null, false, null, 150, false));
        assertThat(months().rows(SEPTEMBER.plusMonths(2)))
                .containsExactly(new EsfRow(
                        "7-ali",
                        "vis",
                        LocalDate.of(2026, 9, 14),
                        LocalDate.of(2026, 11, 20),
                        Result.WORK,
                        false,
                        null,
                        0,
                        false));
        assertThat(months().rows(SEPTEMBER.plusMonths(3))).isEmpty();
    }

    @Test
    void nobodyStandsInTheMonthsAfterTheProgrammeWasOver() {
        over = Map.of("vis", LocalDate.of(2026, 10, 31));
        assertThat(months().rows(SEPTEMBER.plusMonths(1))).hasSize(1);
        assertThat(months().rows(SEPTEMBER.plusMonths(2))).isEmpty();

        leave("2026-11-20", "2026-11-20T10:00:00Z");
        assertThat(months().rows(SEPTEMBER.plusMonths(2))).hasSize(1);
    }

    @Test
    void aCorrectionMarksItsMonthAndEveryLaterOne() {
        attest("2026-09-20", 90, "2026-09-20T10:00:00Z");
        assertThat(again()).containsExactly(false, false, false);

        attest("2026-10-05", 30, "2026-12-03T10:00:00Z");

        assertThat(again()).containsExactly(false, true, true);
        assertThat(months().rows(SEPTEMBER.plusMonths(1)).get(0).changed()).isTrue();
    }

    @Test
    void aStartSetRightOrAnEnrolmentThatNeverWasMarksTheMonthsHandedInWithIt() {
        Participant before = ali;
        Enrolment written = ali.journey().enrolments().get(0);
        Instant later = Instant.parse("2026-12-03T10:00:00Z");

        ali = before.journey(
                journey -> journey.with(written.corrected(LocalDate.of(2026, 10, 5), "karlskrona", later)));
        assertThat(again()).containsExactly(true, true, true);
        assertThat(months().rows(SEPTEMBER)).isEmpty();

        ali = before.journey(journey -> journey.striking(written.again(later)));
        assertThat(again()).containsExactly(true, true, true);
        assertThat(months().rows(SEPTEMBER.plusMonths(1))).isEmpty();
    }

    @Test
    void anEndInItsOwnMonthIsNoCorrectionOfTheEarlierOnes() {
        leave("2026-12-15", "2026-12-15T10:00:00Z");
        assertThat(again()).containsExactly(false, false, false);

        leave("2026-10-30", "2026-12-16T10:00:00Z");

        assertThat(again()).containsExactly(false, true, true);
    }

    @Test
    void thePersonsWordIsTheOutcomeFromTheMonthInWhichItWasTold() {
        tells(Result.WORK, "2026-10-06T10:00:00Z", "");

        assertThat(months().rows(SEPTEMBER).get(0).outcome()).isNull();
        EsfRow october = months().rows(SEPTEMBER.plusMonths(1)).get(0);
        assertThat(october.outcome()).isEqualTo(Result.WORK);
        assertThat(october.told()).as("the word alone").isTrue();
        assertThat(again()).containsExactly(false, false, false);

        settles("2026-12-04T10:00:00Z", true);
        assertThat(months().rows(SEPTEMBER.plusMonths(1)).get(0).told()).isFalse();
        assertThat(again()).as("the outcome is the same").containsExactly(false, false, false);

        settles("2026-12-05T10:00:00Z", false);
        assertThat(months().rows(SEPTEMBER.plusMonths(1)).get(0).outcome()).isNull();
        assertThat(again()).containsExactly(false, true, true);
    }

    @Test
    void workToldWithinAMonthAfterTheEndCorrectsTheMonthOfTheEnd() {
        leave("2026-11-20", Result.SEEKING, "2026-11-20T10:00:00Z");
        tells(Result.SEEKING, "2026-12-20T09:00:00Z", "exit-1");
        assertThat(again()).as("nothing else is true than before").containsExactly(false, false, false);

        tells(Result.WORK, "2026-12-21T09:00:00Z", "exit-1");

        assertThat(months().rows(SEPTEMBER.plusMonths(2)).get(0).outcome()).isEqualTo(Result.WORK);
        assertThat(again()).containsExactly(false, false, true);
    }

    @Test
    void halfAYearAfterTheEndIsARowOfItsOwnMonthAndCorrectsNothing() {
        leave("2026-11-20", Result.SEEKING, "2026-11-20T10:00:00Z");
        tells(Result.STUDIES, "2027-05-21T09:00:00Z", "exit-6");

        assertThat(months().rows(SEPTEMBER.plusMonths(2)).get(0).outcome()).isEqualTo(Result.SEEKING);
        assertThat(months().rows(YearMonth.of(2027, 4))).isEmpty();
        assertThat(months().rows(YearMonth.of(2027, 5)))
                .extracting(EsfRow::sixMonths)
                .containsExactly(Result.STUDIES);
        assertThat(again()).containsExactly(false, false, false);
    }

    private void tells(Result result, String at, String about) {
        ali = ali.journey(journey -> journey.telling(new Told(result, Instant.parse(at), "person", about)));
    }

    private void settles(String at, boolean so) {
        String told = ali.journey().told().get(0).id();
        ali = ali.journey(journey -> journey.settling(told, new Told.Settled(Instant.parse(at), "lena", so)));
    }

    private List<Boolean> again() {
        return List.of(
                months().again(SEPTEMBER),
                months().again(SEPTEMBER.plusMonths(1)),
                months().again(SEPTEMBER.plusMonths(2)));
    }

    private EsfMonths months() {
        return new EsfMonths(
                List.of(ali),
                Map.of(SEPTEMBER, DECEMBER, SEPTEMBER.plusMonths(1), DECEMBER, SEPTEMBER.plusMonths(2), DECEMBER),
                over,
                ZoneId.of("Europe/Stockholm"));
    }

    private void attest(String date, int minutes, String at) {
        Attendance row =
                new Attendance(LocalDate.parse(date), "vis", "CV-verkstad", minutes, "lena", Instant.parse(at));
        ali = ali.journey(journey -> journey.with(row));
    }

    private void leave(String day, String at) {
        leave(day, Result.WORK, at);
    }

    private void leave(String day, Result result, String at) {
        Enrolment ended = ali.journey().enrolments().get(0).ended(LocalDate.parse(day), result, Instant.parse(at));
        ali = ali.journey(journey -> journey.with(ended));
    }
}
