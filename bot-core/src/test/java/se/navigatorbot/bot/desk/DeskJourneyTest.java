package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.bot.desk.Desk.BROWSER;
import static se.navigatorbot.bot.desk.Desk.HOUSE;
import static se.navigatorbot.bot.desk.Desk.logIn;
import static se.navigatorbot.bot.desk.Desk.one;
import static se.navigatorbot.bot.desk.Desk.texts;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.bot.staffapi.GlassApi;
import se.navigatorbot.bot.staffapi.GlassApi.Protection;
import se.navigatorbot.bot.staffapi.JourneysApi;
import se.navigatorbot.bot.staffapi.JourneysApi.JourneyCard;
import se.navigatorbot.bot.staffapi.JourneysApi.NewEnrolment;
import se.navigatorbot.bot.staffapi.JourneysApi.NewStay;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Browser;

/** What was written wrong of programmes and workplaces is set right at the desk. */
class DeskJourneyTest {

    private static final String PROGRAMME = "navigatorcentrum_ronneby";

    @RegisterExtension
    static final StaffHouse house = HOUSE;

    @RegisterExtension
    static final Browser browser = BROWSER;

    private final StaffDay day = new StaffDay(HOUSE);
    private final JourneysApi journeys = house.as("anna", JourneysApi.class);

    @BeforeEach
    void nobodyIsLoggedIn() {
        Desk.asNew();
        BROWSER.screen(1280, 800);
        house.turnTo(DayOfWeek.TUESDAY, 10);
    }

    @Test
    void aCoachSetsRightTheFirstDayAndTheReasonStaysInTheTalk() {
        String id = day.register("Solvej", "+46701741501", List.of()).id();
        LocalDate today = day.today();
        journeys.enrol(id, new NewEnrolment(PROGRAMME, today.minusDays(2), List.of(), "anna"));
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/people/" + id + "/journey"));
        Desk.click("#programmes ~ article details summary");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        BROWSER.driver()
                .executeScript(
                        "arguments[0].value = arguments[1]",
                        one("#programmes ~ article input[name=from]"),
                        today.minusDays(9).toString());
        one("#programmes ~ article input[name=reason]").sendKeys("fel vecka");

        Desk.press("Rätta");

        BROWSER.await(page -> texts("#programmes ~ article p").stream()
                .anyMatch(words -> words.equals(today.minusDays(9) + " till tills vidare, Ronneby")));
        assertThat(journeys.show(id, null).programmes().get(0).from()).isEqualTo(today.minusDays(9));
        assertThat(house.bean(People.class).thread(id, 50))
                .anyMatch(line -> line.text().startsWith("Rättat av anna: ")
                        && line.text().endsWith("(fel vecka)"));
    }

    @Test
    void endsResultsAndWorkplacesAreSetRightAndWhatWasToldIsConfirmed() {
        Address phone = day.known("Sonja", "+46701741502");
        String id = day.person("Sonja");
        LocalDate today = day.today();
        house.hears(phone, "jag fick jobbet!");
        day.reads(phone, "Grattis");
        JourneyCard card = journeys.enrol(id, new NewEnrolment(PROGRAMME, today.minusDays(9), List.of(), "anna"));
        String enrolment = card.programmes().get(0).id();
        String stay = journeys.start(id, new NewStay(null, "Stalet", null, today, null, List.of(), null, null))
                .stays()
                .get(0)
                .id();
        String told = journeys.show(id, null).told().get(0).id();
        String page = "/desk/people/" + id + "/journey";
        Visitor anna = Visitor.as("anna", house);

        assertThat(anna.post(page + "/programmes/" + enrolment + "/end", "last=" + today + "&result=studier")
                        .statusCode())
                .isEqualTo(303);
        anna.post(page + "/programmes/" + enrolment + "/end", "last=" + today.minusDays(1) + "&result=arbete");
        anna.post(page + "/stays/" + stay + "/correct", "what=days&employer=Stallet&from=" + today + "&reason=stavfel");
        anna.post(page + "/told/" + told, "so=false");

        JourneyCard after = journeys.show(id, null);
        assertThat(after.programmes().get(0).result()).isEqualTo("arbete");
        assertThat(after.programmes().get(0).to()).isEqualTo(today.minusDays(1));
        assertThat(after.stays().get(0).employer()).isEqualTo("Stallet");
        assertThat(after.told().get(0).settled()).isEqualTo("stämmer inte");
        assertThat(anna.get(page).body()).contains("arbete", "Stallet", "stämmer inte");

        anna.post(page + "/programmes/" + enrolment + "/correct", "what=open&reason=blev+inte+av");
        assertThat(journeys.show(id, null).programmes().get(0).to()).isNull();
        anna.post(page + "/programmes/" + enrolment + "/correct", "what=never&reason=annan+person");
        anna.post(page + "/stays/" + stay + "/correct", "what=never&reason=annan+person");
        assertThat(journeys.show(id, null).programmes()).isEmpty();
        assertThat(journeys.show(id, null).stays()).isEmpty();
    }

    @Test
    void whatIsRefusedIsToldOnThePageWithTheReasonStillThere() {
        String id = day.register("Sanna", "+46701741503", List.of()).id();
        String enrolment = journeys.enrol(id, new NewEnrolment(PROGRAMME, null, List.of(), "anna"))
                .programmes()
                .get(0)
                .id();
        String page = "/desk/people/" + id + "/journey";
        Visitor anna = Visitor.as("anna", house);

        HttpResponse<String> same = anna.post(page + "/programmes/" + enrolment + "/correct", "reason=fel+dag");
        assertThat(same.statusCode()).isBetween(400, 499);
        assertThat(same.body())
                .contains("Så står det redan. Inget är ändrat.", "value=\"fel dag\"", "<details class=\"do\" open");
        assertThat(anna.post(page + "/programmes/" + enrolment + "/correct", "what=never")
                        .body())
                .contains("Skäl saknas");
        assertThat(anna.post(page + "/programmes/" + enrolment + "/end", "last=igår&result=arbete")
                        .body())
                .contains("Datum skrivs som 2026-11-26");
        assertThat(journeys.show(id, null).programmes()).hasSize(1);
        assertThat(Visitor.as("bo", house).get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsProtectedIsReadWithAReasonAlone() {
        String id = day.register("Signe", "+46701741504", List.of()).id();
        journeys.start(id, new NewStay(null, "Hemliga stallet", null, day.today(), null, List.of(), null, null));
        house.as("anna", GlassApi.class).protect(new Protection(id, true, "skyddad folkbokföring"));
        String page = "/desk/people/" + id + "/journey";
        Visitor anna = Visitor.as("anna", house);

        assertThat(anna.get(page).body()).contains("Skyddade uppgifter").doesNotContain("Hemliga", "Signe");
        assertThat(anna.post(page, "reason=ringer").body()).contains("Hemliga stallet");
    }
}
