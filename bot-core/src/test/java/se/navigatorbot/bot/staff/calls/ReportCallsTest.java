package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.JourneysApi;
import se.navigatorbot.bot.staffapi.JourneysApi.End;
import se.navigatorbot.bot.staffapi.JourneysApi.JourneyCard;
import se.navigatorbot.bot.staffapi.JourneysApi.NewAttendance;
import se.navigatorbot.bot.staffapi.JourneysApi.NewEnrolment;
import se.navigatorbot.bot.staffapi.ReportsApi;
import se.navigatorbot.bot.staffapi.ReportsApi.EsfLine;
import se.navigatorbot.bot.staffapi.ReportsApi.OutcomeRow;

/** Figures from people's ways, as staff and partners get them. */
class ReportCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private static final YearMonth BEFORE_ALL_OTHERS = YearMonth.of(2025, 2);

    private final StaffDay day = new StaffDay(house);

    @Test
    void whatStaffWriteDownBecomesFiguresAndRowsToHandIn() {
        JourneysApi journeys = house.as("anna", JourneysApi.class);
        ReportsApi reports = house.as("chief", ReportsApi.class);
        YearMonth month = BEFORE_ALL_OTHERS;
        LocalDate first = month.atDay(1);
        for (int i = 0; i < 10; i++) {
            String id = day.register("Ragna" + i, "+4670174081" + i, List.of()).id();
            JourneyCard card =
                    journeys.enrol(id, new NewEnrolment("navigatorcentrum_ronneby", first, List.of(), "anna"));
            journeys.attest(id, new NewAttendance(first, "navigatorcentrum_ronneby", "CV-verkstad", 90));
            if (i < 5) {
                journeys.leave(id, card.programmes().get(0).id(), new End(first.plusDays(9), "studier"));
            }
        }
        String from = first.toString();
        String to = month.atEndOfMonth().toString();

        OutcomeRow row =
                reports.programme("navigatorcentrum_ronneby", from, to).rows().get(0);
        assertThat(row.participants()).isEqualTo(10);
        assertThat(row.studies()).isEqualTo(5);
        assertThat(row.share()).isEqualTo(50.0);
        assertThat(row.goal()).isFalse();
        List<EsfLine> lines = reports.esf(month.toString(), null).rows();
        assertThat(lines)
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(line -> Integer.valueOf(90).equals(line.minutes()));
        assertThat(reports.esf(month.toString(), "arbetsformedlingen").rows())
                .allMatch(line -> line.outcome() == null && line.minutes() == null && line.start() != null);
        assertThat(reports.esfSent(month.toString()).rows()).noneMatch(ReportsApi.EsfMonth::again);
        journeys.attest(lines.get(0).code(), new NewAttendance(first, "navigatorcentrum_ronneby", "CV-verkstad", 60));
        assertThat(reports.esfMonths().rows()).anyMatch(ReportsApi.EsfMonth::again);
    }

    @Test
    void withoutAComparisonThereIsNothingToShowOfIt() {
        HttpResponse<String> answer = house.call(house.token("anna"), "GET", "/api/reports/reminders", "");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("navigator.reminders.compare");
    }

    @Test
    void aPartnerGetsCountsAndNothingElse() {
        house.add("partner", Role.PARTNER);
        ReportsApi reports = house.as("partner", ReportsApi.class);

        assertThat(reports.outcomes(null, null).rows())
                .extracting(OutcomeRow::group)
                .startsWith("all");
        for (String path : List.of("/api/participants", "/api/conversations", "/api/reports/esf/2026-11")) {
            assertThat(house.call(house.token("partner"), "GET", path, "").statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-03-31, 200",
        "2025-01-01, 2025-03-30, 400",
        "2025-01-02, 2025-03-31, 400",
        "2025-01-01, 2031-03-31, 400",
    })
    void aPartnerReadsWholeMonthsThatHaveEndedSoThatNoDayIsToldByTheNext(String from, String to, int status) {
        house.add("monthly-partner", Role.PARTNER);
        String path = "?from=" + from + "&to=" + to;

        for (String report : List.of("outcomes", "programmes/navigatorcentrum_ronneby")) {
            HttpResponse<String> answer =
                    house.call(house.token("monthly-partner"), "GET", "/api/reports/" + report + path, "");
            assertThat(answer.statusCode()).as(report).isEqualTo(status);
            assertThat(answer.body()).contains(status == 200 ? "rows" : "hela månader som har slutat");
        }
        String running = "/api/reports/months/" + YearMonth.from(day.today());
        assertThat(house.call(house.token("monthly-partner"), "GET", running, "")
                        .statusCode())
                .isEqualTo(400);
        assertThat(house.call(house.token("anna"), "GET", running, "").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/reports/months/november, Månad skrivs",
        "/api/reports/months/2025-03, Inga siffror sparades",
        "/api/reports/months/2031-03, har inte börjat",
        "/api/reports/programmes/disco, finns inte i regionen",
        "/api/reports/outcomes?from=2026-02-01&to=2026-01-01, slutar före",
        "/api/reports/esf/2026-10?partner=ingen, Regionfilen säger inte",
    })
    void whatCannotBeIsSaidInSwedish(String path, String said) {
        HttpResponse<String> answer = house.call(house.token("chief"), "GET", path, "");
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains(said);
    }
}
