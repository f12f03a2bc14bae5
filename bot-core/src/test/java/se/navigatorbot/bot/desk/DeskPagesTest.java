package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.bot.desk.Desk.BROWSER;
import static se.navigatorbot.bot.desk.Desk.HOUSE;
import static se.navigatorbot.bot.desk.Desk.logIn;
import static se.navigatorbot.bot.desk.Desk.one;
import static se.navigatorbot.bot.desk.Desk.texts;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.Sessions;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.IntakesApi;
import se.navigatorbot.bot.staffapi.IntakesApi.Move;
import se.navigatorbot.bot.staffapi.IntakesApi.NewIntake;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.bot.staffapi.StoriesApi;
import se.navigatorbot.bot.staffapi.StoriesApi.NewStory;
import se.navigatorbot.bot.staffapi.UpkeepApi;
import se.navigatorbot.bot.staffapi.UpkeepApi.ImportBatch;
import se.navigatorbot.bot.staffapi.UpkeepApi.ImportRow;
import se.navigatorbot.channels.Browser;

/** The pages beside the inbox. */
class DeskPagesTest {

    @RegisterExtension
    static final StaffHouse house = HOUSE;

    @RegisterExtension
    static final Browser browser = BROWSER;

    private final StaffDay day = new StaffDay(HOUSE);

    @BeforeEach
    void nobodyIsLoggedIn() {
        Desk.asNew();
        BROWSER.screen(1280, 800);
        house.turnTo(DayOfWeek.TUESDAY, 10);
    }

    @Test
    void findsPeopleWhileOneTypesAndPutsNoNameIntoAnAddress() {
        day.known("Kerstin", "+46701740721");
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/people"));
        one("input[name=q]").sendKeys("kers");
        BROWSER.await(page -> texts("#found .name").contains("Kerstin"));
        faultless("desk-people");
        assertThat(BROWSER.driver().getCurrentUrl()).endsWith("/desk/people");
        one("input[name=q]").clear();
        one("input[name=q]").sendKeys("070-174 07 21");
        BROWSER.await(page -> texts("#found .name").equals(List.of("Kerstin")));
        Desk.click("#found a");
        BROWSER.await(page -> texts("#talk-name").stream().anyMatch(name -> name.contains("Kerstin")));
    }

    /** A list of everybody is cut after five hundred names; the own people are not cut with it. */
    @Test
    void theOwnPeopleAreAllThereHoweverManyTheCentreHas() {
        house.add("olle", Role.COACH, "ronneby");
        Visitor olle = Visitor.as("olle", HOUSE);
        assertThat(olle.get("/desk/people").body()).contains("Du har inga egna deltagare.");
        assertThat(olle.get("/desk/day").body())
                .contains("Du har inga egna deltagare.")
                .doesNotContain("Alla dina deltagare");
        List<ImportRow> rows = IntStream.rangeClosed(1, Listing.MOST + 20)
                .mapToObj(i -> new ImportRow(
                        i,
                        "Aa" + Integer.toString(i, 26).replaceAll("\\d", "x"),
                        "+4670175%04d".formatted(i),
                        "ronneby",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        null))
                .toList();
        UpkeepApi upkeep = house.as("chief", UpkeepApi.class);
        for (int from = 0; from < rows.size(); from += 100) {
            upkeep.importRows(new ImportBatch(false, false, rows.subList(from, Math.min(rows.size(), from + 100))));
        }
        house.as("chief", ParticipantsApi.class)
                .add(new NewParticipant(
                        "Öjvind", "ronneby", "+46701740729", "olle", List.of(), List.of(), List.of(), List.of()));
        assertThat(house.as("chief", ParticipantsApi.class).find(null, null).rows())
                .as("cut before the last name")
                .noneMatch(row -> row.firstName().equals("Öjvind"));

        assertThat(olle.get("/desk/people").body()).contains("Öjvind").doesNotContain("Aax", "inga egna");
        assertThat(olle.post("/desk/people", "q=Aa").body())
                .contains((Listing.MOST + 20) + " personer", "Och 470 till");
        assertThat(olle.post("/desk/people", "q=Qq").body()).contains("Ingen hittades på dina centrum.");
    }

    @Test
    void theOwnDayShowsWhoComesAndWhoHasNotAnswered() {
        day.known("Lina", "+46701740722");
        String lina = day.person("Lina");
        house.as("anna", AppointmentsApi.class)
                .add(new NewAppointment(lina, null, null, day.today().atTime(15, 0), null, null));
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/day"));
        assertThat(texts(".meetings .name")).contains("Lina");
        assertThat(texts(".meetings .answer")).contains("inget svar");
        faultless("desk-day");
        BROWSER.dark(true);
        faultless("desk-day-dark");
    }

    @Test
    void whoHasNeverWrittenStandsOnTheListAndTheEmptyTalkSaysSo() {
        house.claim("+46701740791");
        String tystina = house.as("anna", ParticipantsApi.class)
                .add(new NewParticipant(
                        house.claim("Tystina"),
                        null,
                        "+46701740791",
                        "anna",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .id();
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/day"));
        assertThat(texts(".people li")).anySatisfy(row -> assertThat(row).contains("Tystina", "har aldrig skrivit"));
        BROWSER.open(HOUSE.url("/desk/talks/" + tystina));
        BROWSER.await(page -> !Desk.all("#text").isEmpty());
        assertThat(one(".nowhere").getText()).contains("kommer inte fram");
        faultless("desk-never-written");
    }

    @Test
    void figuresNameNobodyAndSmallNumbersAreNotTold() {
        day.known("Maja", "+46701740723");
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/figures"));
        assertThat(texts("tbody th")).containsExactly("Ronneby");
        assertThat(texts("tbody td").subList(3, 6)).noneMatch(number -> number.matches("[1-4]"));
        faultless("desk-figures");
        BROWSER.screen(320, 640);
        assertThat(BROWSER.driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        BROWSER.picture("desk-figures-phone");
    }

    @Test
    void whoTakesPartInAnIntakeIsMovedOnAtTheDeskAndAStoryIsSeen() {
        day.known("Nora", "+46701740724");
        String nora = day.person("Nora");
        IntakesApi intakes = house.as("anna", IntakesApi.class);
        String intake =
                intakes.add(new NewIntake("Projektplats Deskby", null, null)).id();
        intakes.move(intake, new Move(List.of(nora), "interest", true));
        house.as("anna", StoriesApi.class).keep(new NewStory(nora, "Jag vågade fråga.", "skriftligt", null));
        logIn("anna");

        BROWSER.open(HOUSE.url("/desk/intakes"));
        faultless("desk-intakes");
        BROWSER.open(HOUSE.url("/desk/intakes/" + intake));
        assertThat(texts(".picking .name")).containsExactly("Nora");
        faultless("desk-intake");
        one("input[name=person]").click();
        one("select[name=stage] option[value=meeting]").click();
        Desk.press("Flytta");
        Desk.press("Tryck igen: flytta");
        BROWSER.await(page -> texts(".picking .hint").stream().anyMatch(stands -> stands.startsWith("möte")));

        BROWSER.open(HOUSE.url("/desk/stories"));
        assertThat(texts(".answers h2")).contains("Nora");
        assertThat(one("main").getText()).doesNotContain("vågade");
        faultless("desk-stories");
    }

    @Test
    void aRoleSeesOnlyTheDoorsItMayOpen() {
        house.add("frida", Role.PARTNER, "ronneby");
        BROWSER.open(HOUSE.url("/desk"));
        one("input[name=user]").sendKeys("frida");
        one("input[name=password]").sendKeys(StaffHouse.PASSWORD, Keys.ENTER);
        BROWSER.await(page -> !texts("h1").isEmpty() && !texts(".places a").isEmpty());
        assertThat(texts(".places a span")).containsExactly("Siffror");
        assertThat(texts("tbody td")).as("nor a small count of talks").noneMatch(number -> number.matches("[1-4]"));
        BROWSER.open(HOUSE.url("/desk/queue"));
        assertThat(one("main").getText()).contains("samverkanspart");
    }

    @Test
    void aSessionEndsWhenItsOwnerLogsOutEverywhere() {
        house.add("pages-out", Role.COACH, "ronneby");
        logIn("pages-out");
        BROWSER.driver().executeScript("window.open('/desk/queue')");
        one(".own summary").click();
        Desk.press("Logga ut överallt");
        BROWSER.await(page -> Desk.all(".door").size() == 1);
        BROWSER.open(HOUSE.url("/desk/queue"));
        assertThat(BROWSER.driver().getCurrentUrl()).contains("/desk?next=");
        for (String window :
                BROWSER.driver().getWindowHandles().stream().skip(1).toList()) {
            BROWSER.driver().switchTo().window(window).close();
        }
        BROWSER.driver()
                .switchTo()
                .window(BROWSER.driver().getWindowHandles().iterator().next());
    }

    @Test
    void whatIsTypedOnAPageOutlivesTheSession() {
        house.add("pages-long", Role.COACH, "ronneby");
        logIn("pages-long");
        BROWSER.open(HOUSE.url("/desk/answers"));
        one("input[name=title]").sendKeys("Hitta hit");
        one("textarea[name=text]").sendKeys("Vi finns mitt emot stationen.");
        house.bean(Sessions.class).endAll("pages-long");
        Desk.press("Spara");
        BROWSER.await(page -> one("#locked").isDisplayed());
        one("#locked input[name=password]").sendKeys(StaffHouse.PASSWORD);
        one("#locked button.main").click();
        BROWSER.await(page -> texts(".answers li").stream().anyMatch(answer -> answer.contains("mitt emot stationen")));
    }

    private static void faultless(String picture) {
        BROWSER.picture(picture);
        assertThat(BROWSER.accessibilityFaults()).as(picture).isEmpty();
    }
}
