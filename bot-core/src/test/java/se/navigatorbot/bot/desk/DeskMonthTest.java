package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.ReportsApi;

/** The month that a steering group gets on paper. */
class DeskMonthTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final Visitor anna = Visitor.as("anna", house);

    @Test
    void aMonthIsReadWithItsCentresAndTheYearUntilThen() {
        String page = anna.get("/desk/figures/month?month=2026-10").body();

        assertThat(page)
                .contains("Siffror för oktober 2026", "Till arbete eller studier", "Resultat från januari 2026")
                .contains("/desk/figures/month?month=2026-09", "/desk/figures/month?month=2026-11");
        assertThat(page.split("scope=\"row\"").length - 1)
                .as("all, each centre, and the groups of the year")
                .isEqualTo(house.as("anna", ReportsApi.class)
                                .month("2026-10")
                                .rows()
                                .size()
                        + house.as("anna", ReportsApi.class)
                                .outcomes("2026-01-01", "2026-10-31")
                                .rows()
                                .size());
    }

    @Test
    void withoutAMonthTheLastOneIsShownAndAWrongOneIsRefusedInSwedish() {
        assertThat(anna.get("/desk/figures/month").body()).doesNotContain("Månaden är inte slut");
        HttpResponse<String> wrong = anna.get("/desk/figures/month?month=oktober");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Månad skrivs som 2026-11.");
    }
}
