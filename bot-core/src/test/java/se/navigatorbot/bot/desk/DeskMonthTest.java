package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.bot.staffapi.ReportsApi;

/** The month that a steering group gets on paper. */
class DeskMonthTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);
    private final Visitor anna = Visitor.as("anna", house);

    @Test
    void aMonthIsReadWithItsCentresAndTheYearUntilThen() {
        YearMonth month = YearMonth.from(day.today());
        ReportsApi reports = house.as("anna", ReportsApi.class);
        String page = anna.get("/desk/figures/month?month=" + month).body();

        assertThat(page)
                .contains("Till arbete eller studier", "Resultat från januari " + month.getYear())
                .contains("/desk/figures/month?month=" + month.minusMonths(1))
                .doesNotContain("Inga siffror sparades");
        assertThat(page.split("scope=\"row\"").length - 1)
                .as("all, each centre, and the groups of the year")
                .isEqualTo(reports.month(month.toString()).rows().size()
                        + reports.outcomes(
                                        month.getYear() + "-01-01", day.today().toString())
                                .rows()
                                .size());
    }

    @Test
    void aMonthThatEndedBeforeTheHouseKeptFiguresSaysSoInsteadOfShowingTodays() {
        HttpResponse<String> page = anna.get("/desk/figures/month?month=2025-10");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Siffror för oktober 2025", "Inga siffror sparades för den månaden")
                .contains("Resultat från januari 2025")
                .doesNotContain("Månadens siffror per centrum");
        assertThat(anna.get("/desk/figures/month?month=2031-01").body()).contains("Månaden har inte börjat än.");
    }

    @Test
    void withoutAMonthTheLastOneIsShownAndAWrongOneIsRefusedInSwedish() {
        assertThat(anna.get("/desk/figures/month").body()).doesNotContain("Månaden är inte slut");
        HttpResponse<String> wrong = anna.get("/desk/figures/month?month=oktober");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Månad skrivs som 2026-11.");
    }
}
