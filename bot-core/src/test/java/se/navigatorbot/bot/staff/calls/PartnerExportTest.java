package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.GlassApi;
import se.navigatorbot.bot.staffapi.GlassApi.Protection;
import se.navigatorbot.bot.staffapi.JourneysApi;
import se.navigatorbot.bot.staffapi.JourneysApi.NewAttendance;
import se.navigatorbot.bot.staffapi.JourneysApi.NewEnrolment;
import se.navigatorbot.bot.staffapi.ReportsApi;
import se.navigatorbot.bot.staffapi.ReportsApi.EsfLine;

/** What is handed to a partner leaves out whoever has protected identity. */
class PartnerExportTest {

    private static final String PROGRAMME = "navigatorcentrum_ronneby";

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);
    private final ReportsApi reports = house.as("chief", ReportsApi.class);

    @Test
    void whoeverIsProtectedStandsInOurOwnRowsAndInNoPartners() {
        YearMonth month = YearMonth.from(day.today()).minusMonths(7);
        Set<String> before = codes(month, null);
        String person = enrolled(month.atDay(1));
        Set<String> added = codes(month, null);
        added.removeAll(before);
        assertThat(added).hasSize(1);
        assertThat(codes(month, "arbetsformedlingen")).containsAll(added);

        house.as("anna", GlassApi.class).protect(new Protection(person, true, "skyddad folkbokföring"));

        assertThat(codes(month, "arbetsformedlingen")).doesNotContainAnyElementsOf(added);
        assertThat(codes(month, null)).containsAll(added);
    }

    private String enrolled(LocalDate first) {
        JourneysApi journeys = house.as("anna", JourneysApi.class);
        String id = day.register("Ragnvald", "+46701745791", List.of()).id();
        journeys.enrol(id, new NewEnrolment(PROGRAMME, first, List.of(), "anna"));
        journeys.attest(id, new NewAttendance(first, PROGRAMME, "CV-verkstad", 90));
        return id;
    }

    private Set<String> codes(YearMonth month, @Nullable String partner) {
        return reports.esf(month.toString(), partner).rows().stream()
                .map(EsfLine::code)
                .collect(Collectors.toSet());
    }
}
