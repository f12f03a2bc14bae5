package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.bot.desk.Desk.BROWSER;
import static se.navigatorbot.bot.desk.Desk.HOUSE;
import static se.navigatorbot.bot.desk.Desk.all;
import static se.navigatorbot.bot.desk.Desk.logIn;
import static se.navigatorbot.bot.desk.Desk.one;
import static se.navigatorbot.bot.desk.Desk.texts;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.CasesApi;
import se.navigatorbot.bot.staffapi.CasesApi.Confirmation;
import se.navigatorbot.bot.staffapi.CasesApi.NewCase;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi.Waiting;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Browser;

/** What a coach takes care of beside the words: meetings, calls, cases, rehearsals. */
class DeskCareTest {

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
    void aMeetingIsMovedFromTheCard() {
        Address phone = day.known("Didrik", "+46701740763");
        String didrik = day.person("Didrik");
        house.as("anna", AppointmentsApi.class)
                .add(new NewAppointment(didrik, null, null, day.tomorrow().atTime(16, 0), 30, null));
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/talks/" + didrik));
        BROWSER.await(page -> texts(".next-when").stream().anyMatch(when -> when.contains("16.00")));
        Desk.click("[data-row=rebook] summary");
        assertThat(one("[data-row=rebook] input[name=time]").getDomProperty("value"))
                .isEqualTo("16:00");
        BROWSER.driver().executeScript("arguments[0].value = '16:30'", one("[data-row=rebook] input[name=time]"));
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        Desk.press("Flytta");
        BROWSER.await(page -> texts(".next-when").stream().anyMatch(when -> when.contains("16.30")));
        day.reads(phone, "16.30");
    }

    @Test
    void whoCouldNotBeRemindedStandsOnTheOwnDay() {
        house.claim("+46701745628");
        String doris = house.as("anna", ParticipantsApi.class)
                .add(new NewParticipant(
                        house.claim("Doris-Ann"),
                        null,
                        "+46701745628",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .id();
        house.as("anna", AppointmentsApi.class)
                .add(new NewAppointment(doris, null, null, day.tomorrow().atTime(9, 0), 30, null));
        house.turnTo(DayOfWeek.TUESDAY, 17);
        logIn("anna");
        BROWSER.await(page -> {
            BROWSER.open(HOUSE.url("/desk/day"));
            return texts(".unreminded li").stream()
                    .anyMatch(row -> row.contains("Doris-Ann") && row.contains("ej påmind: ingen bekräftad adress"));
        });
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
    }

    @Test
    void whoWantsACallIsOnTheListUntilSomebodyHasRung() {
        Address phone = day.known("Dorabella", "+46701740764");
        String dorabella = day.person("Dorabella");
        house.hears(phone, "ring mig, helst efter 15");
        logIn("anna");
        String row = ".free form[action*='" + dorabella + "']";
        BROWSER.await(page -> {
            BROWSER.open(HOUSE.url("/desk/day"));
            return !all(row).isEmpty();
        });
        BROWSER.picture("desk-day-free");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        Desk.click(row + " button");
        BROWSER.await(page -> all(row).isEmpty()
                && !all(".tasks form[action*='" + dorabella + "']").isEmpty());
        BROWSER.open(HOUSE.url("/desk/talks/" + dorabella));
        BROWSER.await(page -> texts(".todo li").stream().anyMatch(task -> task.contains("efter 15")));
        Desk.click(".todo form[action$='/done'] button");
        BROWSER.await(page -> all(".todo").isEmpty());
    }

    @Test
    void aPublicRecordIsMaskedLineByLineAndHandedOut() {
        Address phone = day.known("Dagny", "+46701740765");
        String dagny = day.person("Dagny");
        house.hears(phone, "hej det är Dagny, min granne heter Hjördis");
        logIn("chief");
        BROWSER.open(HOUSE.url("/desk/talks/" + dagny));
        Desk.awaitLine("Hjördis");
        BROWSER.driver()
                .executeScript("[...document.querySelectorAll('.do summary')]"
                        + ".find(one => one.textContent === 'Öppna ärende').click()");
        Desk.press("Öppna ärendet");
        BROWSER.await(page -> texts(".said").stream().anyMatch(said -> said.contains("utlämnande")));
        BROWSER.open(HOUSE.url("/desk/cases"));
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        String asked = house.as("chief", CasesApi.class).list(null).rows().stream()
                .filter(open -> dagny.equals(open.person()))
                .map(CasesApi.CaseRow::id)
                .findFirst()
                .orElseThrow();
        Desk.click(".answers a[href$='" + asked + "']");
        BROWSER.await(page -> texts(".masking span").stream().anyMatch(line -> line.contains("Hjördis")));
        assertThat(texts(".masking span")).noneMatch(line -> line.contains("Dagny"));
        BROWSER.picture("desk-masking");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        String file = (String) BROWSER.driver()
                .executeAsyncScript("const done = arguments[0];"
                        + "const box = [...document.querySelectorAll('.masking label')]"
                        + ".find(one => one.textContent.includes('Hjördis')).querySelector('input');"
                        + "box.click();"
                        + "const form = box.closest('form');"
                        + "fetch(form.action + '?' + new URLSearchParams(new FormData(form)))"
                        + ".then(answer => answer.text()).then(done)");
        assertThat(file).contains("[maskat enligt sekretess]").doesNotContain("Hjördis", "Dagny");

        one("input[name=reason]").sendKeys("Utlämnat med maskning, 26 kap. 1 § OSL");
        Desk.press("Besvarat");
        BROWSER.await(page -> BROWSER.driver().getCurrentUrl().endsWith("/desk/cases"));
        assertThat(house.as("chief", CasesApi.class).list(null).rows()).noneMatch(open -> dagny.equals(open.person()));
    }

    @Test
    void somebodyIsErasedFromTheDeskWithTheProofShown() {
        day.known("Dagobert", "+46701740768");
        String dagobert = day.person("Dagobert");
        CasesApi cases = house.as("chief", CasesApi.class);
        String one = cases.open(new NewCase(dagobert, "radering", null)).id();
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/cases/" + one));
        assertThat(one("main").getText()).as("administrators alone").contains("får inte");
        Desk.asNew();
        logIn("chief");
        BROWSER.open(HOUSE.url("/desk/cases/" + one));
        BROWSER.picture("desk-erasing");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        one("input[name=typed]").sendKeys("abcd1");
        Desk.press("Radera för gott");
        BROWSER.await(page -> texts(".wrong").stream().anyMatch(words -> words.contains("Inget är raderat")));
        one("input[name=typed]").sendKeys(dagobert.substring(dagobert.length() - 4));
        Desk.press("Radera för gott");
        BROWSER.await(page -> texts("h1").contains("Raderat: ärende " + one));
        BROWSER.picture("desk-erased");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        assertThat(house.bean(People.class).find(dagobert)).isEmpty();
    }

    @Test
    void whoseDataAreOnlyStoredStandsOnTheCardUntilThatIsLifted() {
        day.known("Dorotea", "+46701740769");
        String dorotea = day.person("Dorotea");
        logIn("chief");
        BROWSER.open(HOUSE.url("/desk/talks/" + dorotea));
        BROWSER.await(page -> !all("#text").isEmpty());
        openCase("restriction");
        BROWSER.await(page -> texts(".stopped").stream().anyMatch(words -> words.contains("lagras bara")));
        BROWSER.picture("desk-restricted");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        String lifted = house.as("chief", CasesApi.class).list(null).rows().stream()
                .filter(open -> dorotea.equals(open.person()))
                .map(CasesApi.CaseRow::id)
                .findFirst()
                .orElseThrow();
        BROWSER.open(HOUSE.url("/desk/cases/" + lifted));
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        one("input[name=reason]").sendKeys("Uppgifterna är rättade, personen har fått veta");
        Desk.press("Häv begränsningen");
        BROWSER.await(page -> BROWSER.driver().getCurrentUrl().endsWith("/desk/cases"));
        BROWSER.open(HOUSE.url("/desk/talks/" + dorotea));
        BROWSER.await(page -> !all("#text").isEmpty());
        assertThat(all(".stopped")).isEmpty();
    }

    private static void openCase(String kind) {
        BROWSER.driver()
                .executeScript(
                        "const part = [...document.querySelectorAll('.do')]"
                                + ".find(one => one.querySelector('summary').textContent === 'Öppna ärende');"
                                + "part.open = true; part.querySelector('select[name=kind]').value = arguments[0]",
                        kind);
        Desk.press("Öppna ärendet");
    }

    @Test
    void aTalkWhosePersonIsErasedIsClosedWithAReason() {
        day.known("Detlef", "+46701740766");
        String detlef = day.person("Detlef");
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/talks/" + detlef));
        BROWSER.await(page -> !all("#text").isEmpty());
        Desk.write("Hej Detlef");
        CasesApi cases = house.as("chief", CasesApi.class);
        cases.erase(cases.open(new NewCase(detlef, "radering", null)).id(), new Confirmation(detlef));
        BROWSER.await(page -> texts(".gone").stream().anyMatch(words -> words.contains("raderats")));
        BROWSER.picture("desk-gone");
        assertThat(all(".card, #text")).isEmpty();
        assertThat(BROWSER.driver().executeScript("return JSON.stringify(sessionStorage)"))
                .isEqualTo("{}");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
    }

    @Test
    void aRehearsalIsTakenTickedOffAndCleared() {
        endRehearsals();
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/readiness"));
        BROWSER.picture("desk-readiness");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        one(".drill input[type=checkbox]").click();
        Desk.press("Öva larm");
        BROWSER.await(page -> !all(".talk .steps").isEmpty());
        BROWSER.picture("desk-rehearsal");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        Desk.press("Ta larmet");
        Desk.awaitState("Du har tagit larmet");
        Desk.press("ringt");
        BROWSER.await(page -> texts(".steps .done").stream().anyMatch(step -> step.startsWith("ringt")));
        Desk.press("Avsluta larmet");
        Desk.press("Tryck igen: faran är över");
        BROWSER.await(page -> all(".talk .steps").isEmpty());
    }

    private static void endRehearsals() {
        ConversationsApi talks = house.as("chief", ConversationsApi.class);
        talks.list(null).rows().stream().filter(Waiting::exercise).forEach(row -> {
            talks.takeCrisis(row.person(), null);
            talks.clearCrisis(row.person());
        });
    }

    @Test
    void aNoticeOfTheBrowserSaysThatSomebodyWaitsAndNotWho() {
        Address phone = day.known("Ebbot", "+46701740767");
        logIn("anna");
        BROWSER.driver()
                .executeScript("window.told = [];"
                        + "window.Notification = class { static permission = 'granted';"
                        + " constructor(title, more) { window.told.push(title + ': ' + more.body); } };"
                        + "Object.defineProperty(document, 'hidden', { get: () => true })");
        house.hears(phone, "vill prata med en människa");
        BROWSER.await(page -> !told().equals("[]"));
        assertThat(told()).contains("Någon väntar på svar.").doesNotContain("Ebbot", "människa");
    }

    private static String told() {
        return String.valueOf(BROWSER.driver().executeScript("return JSON.stringify(window.told)"));
    }
}
