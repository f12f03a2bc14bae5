package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.bot.desk.Desk.BROWSER;
import static se.navigatorbot.bot.desk.Desk.HOUSE;
import static se.navigatorbot.bot.desk.Desk.all;
import static se.navigatorbot.bot.desk.Desk.awaitLine;
import static se.navigatorbot.bot.desk.Desk.awaitState;
import static se.navigatorbot.bot.desk.Desk.logIn;
import static se.navigatorbot.bot.desk.Desk.openTalk;
import static se.navigatorbot.bot.desk.Desk.texts;
import static se.navigatorbot.bot.desk.Desk.write;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi.Waiting;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Browser;

/** Employers are answered by employer contacts, who see nobody else. */
class DeskEmployersTest {

    private static final String OFFER = "vi har plats för två praktikanter på vårt lager i Ronneby";

    @RegisterExtension
    static final StaffHouse house = HOUSE;

    @RegisterExtension
    static final Browser browser = BROWSER;

    private final StaffDay day = new StaffDay(HOUSE);

    @BeforeEach
    void nobodyIsLoggedIn() {
        Desk.asNew();
        BROWSER.screen(1280, 800);
        house.add("ester", Role.EMPLOYER_CONTACT, "ronneby");
    }

    @Test
    void anEmployerIsReadTakenAnsweredAndDone() {
        Address employer = Address.sms(house.claim("+46701740781"));
        house.hears(employer, OFFER);
        String lager = waiting(employer);
        Address phone = day.known("Folke", "+46701740782");
        String folke = day.person("Folke");
        house.hears(phone, "vill prata med en människa");
        day.soon(() -> day.waits(folke));

        logIn("ester");
        assertThat(texts(".places a span")).containsExactly("Inkorg", "Siffror");
        openTalk(lager);
        awaitLine("praktikanter");
        assertThat(all("#queue a[data-person='" + folke + "']")).isEmpty();
        assertThat(texts("#talk-name span")).contains("Arbetsgivare");
        assertThat(texts("[data-row=offer] li")).contains("Bransch: lager", "Kommun: Ronneby");
        BROWSER.picture("desk-employer");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        Desk.press("Ta samtalet");
        awaitState("Du har tagit");
        write("Hej! Jag heter Ester, vad roligt.");
        Desk.send();
        day.reads(employer, "vad roligt");

        Desk.click(".more summary");
        Desk.press("Klart, behöver inget mer");
        BROWSER.await(
                page -> texts(".gone").stream().anyMatch(words -> words.contains("inte längre på en arbetsgivar")));
        BROWSER.open(HOUSE.url("/desk/talks/" + folke));
        assertThat(texts("main").get(0)).contains("ingen sådan deltagare").doesNotContain("Folke");
    }

    @Test
    void whatIsACoachsStaysACoachs() {
        Address employer = Address.sms(house.claim("+46701740783"));
        house.hears(employer, OFFER);
        String person = waiting(employer);
        ConversationsApi talks = house.as("ester", ConversationsApi.class);
        assertThat(talks.list(null).rows()).extracting(Waiting::person).contains(person);

        house.hears(employer, "jag orkar inte leva längre");
        day.soon(() ->
                talks.list(null).rows().stream().noneMatch(row -> row.person().equals(person)));
        assertThat(house.call(house.token("ester"), "GET", "/api/conversations/" + person, "")
                        .statusCode())
                .as("danger is for those who answer in a crisis")
                .isEqualTo(404);
        assertThat(house.call(house.token("ester"), "POST", "/api/conversations/" + person + "/crisis/take", "")
                        .statusCode())
                .isEqualTo(403);
        house.as("anna", ConversationsApi.class).takeCrisis(person, null);
        house.as("anna", ConversationsApi.class).clearCrisis(person);
    }

    @Test
    void nobodyIsOfferedATalkThatTheyMayNotSee() {
        Address phone = day.known("Frans", "+46701740784");
        String frans = day.person("Frans");
        house.hears(phone, "vill prata med en människa");
        logIn("anna");
        openTalk(frans);
        awaitLine("vill prata");
        assertThat(texts(".more button")).noneMatch(label -> label.contains("ester"));
        assertThat(house.call(
                                house.token("anna"),
                                "POST",
                                "/api/conversations/" + frans + "/assign",
                                "{\"user\":\"ester\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    private String waiting(Address employer) {
        People people = house.bean(People.class);
        day.soon(() -> people.whoseIs(employer).map(day::waits).orElse(false));
        return people.whoseIs(employer).orElseThrow();
    }
}
