package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.bot.desk.Desk.BROWSER;
import static se.navigatorbot.bot.desk.Desk.HOUSE;
import static se.navigatorbot.bot.desk.Desk.all;
import static se.navigatorbot.bot.desk.Desk.one;
import static se.navigatorbot.bot.desk.Desk.texts;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.CasesApi;
import se.navigatorbot.bot.staffapi.CasesApi.NewCase;
import se.navigatorbot.bot.staffapi.EventPeopleApi;
import se.navigatorbot.bot.staffapi.EventPeopleApi.NewSignUp;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.bot.staffapi.IntakesApi;
import se.navigatorbot.bot.staffapi.IntakesApi.Move;
import se.navigatorbot.bot.staffapi.IntakesApi.NewIntake;
import se.navigatorbot.bot.staffapi.JourneysApi;
import se.navigatorbot.bot.staffapi.JourneysApi.NewEnrolment;
import se.navigatorbot.bot.staffapi.JourneysApi.NewStay;
import se.navigatorbot.bot.staffapi.JourneysApi.Notes;
import se.navigatorbot.bot.staffapi.NotesApi;
import se.navigatorbot.bot.staffapi.NotesApi.NewNote;
import se.navigatorbot.bot.staffapi.StoriesApi;
import se.navigatorbot.bot.staffapi.StoriesApi.NewStory;
import se.navigatorbot.bot.staffapi.TasksApi;
import se.navigatorbot.bot.staffapi.TasksApi.NewTask;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Browser;

/** Every page of the desk: in the dark, on a narrow screen, by keys alone, at rest, and with hostile words in its fields. */
class DeskEveryPageTest {

    private static final String HOSTILE = "'><img src=x onerror=window.ran=1>${7*7}{{7*7}}[[7]]\u202E";

    /** As long as a title may be. */
    private static final String TITLE = "<img src=x onerror=ran=1>";

    /** Pieces of pages, ways elsewhere, and the log-in page, which others look at. */
    private static final Set<String> NO_PAGES =
            Set.of("/desk", "/desk/answers/choose", "/desk/talks/{person}/older", "/desk/oidc", "/desk/oidc/back");

    /** What takes focus and can be seen. */
    private static final String STOPS = "[...document.querySelectorAll("
            + "'a[href], button, input:not([type=hidden]), select, textarea, summary')]"
            + ".filter(one => one.checkVisibility() && !one.disabled && one.getClientRects().length)";

    @RegisterExtension
    static final StaffHouse house = HOUSE;

    @RegisterExtension
    static final Browser browser = BROWSER;

    private static final List<Runnable> HOSTILE_THINGS = new ArrayList<>();

    private final StaffDay day = new StaffDay(HOUSE);

    /** Others meet nothing of it, in whatever order they run. */
    @AfterAll
    static void whatIsHostileIsTakenAway() {
        HOSTILE_THINGS.forEach(Runnable::run);
    }

    @BeforeEach
    void nobodyIsLoggedIn() {
        Desk.asNew();
        BROWSER.screen(1280, 800);
        house.turnTo(DayOfWeek.TUESDAY, 10);
    }

    @Test
    void everyPageHoldsInTheDarkOnANarrowScreenByKeysAndWithHostileWords() {
        Map<String, List<String>> pages = pages();
        assertThat(pages.keySet()).as("every page of the desk is looked at").isEqualTo(ofTheDesk());
        Desk.logIn("chief");
        BROWSER.screen(320, 640);
        BROWSER.dark(true);
        SoftAssertions.assertSoftly(
                all -> pages.values().stream().flatMap(List::stream).forEach(address -> looked(all, address)));
        assertThat(BROWSER.complaints())
                .as("but of the one who is nobody")
                .allMatch(one -> one.contains("/desk/talks/0-nobody"));
        BROWSER.open(HOUSE.url("/desk/queue?all=true"));
        BROWSER.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "features",
                                List.of(Map.of("name", "prefers-reduced-motion", "value", "no-preference"))));
        assertThat(moving()).as("what rests is what would move").isPositive();
    }

    @Test
    void everyRoleMeetsAFaultlessFirstPageAndDoorsThatOpen() {
        Map<Role, List<String>> doors = Map.of(
                Role.COACH, List.of("Inkorg", "Min dag", "Personer", "Siffror"),
                Role.COUNSELLOR, List.of("Inkorg", "Min dag", "Personer", "Siffror"),
                Role.GUIDE, List.of("Inkorg", "Min dag", "Personer", "Siffror"),
                Role.ADMINISTRATOR, List.of("Inkorg", "Min dag", "Personer", "Siffror"),
                Role.EMPLOYER_CONTACT, List.of("Inkorg", "Siffror"),
                Role.SCOUT, List.of("Siffror"),
                Role.PARTNER, List.of("Siffror"));
        for (Role role : Role.values()) {
            String user = "every-" + role.label().replace('_', '-');
            house.add(user, role, "ronneby");
            Desk.asNew();
            BROWSER.open(HOUSE.url("/desk"));
            one("input[name=user]").sendKeys(user);
            one("input[name=password]").sendKeys(StaffHouse.PASSWORD, Keys.ENTER);
            BROWSER.await(page -> !all(".places a").isEmpty());
            assertThat(texts(".places a span")).as("%s", role).isEqualTo(doors.get(role));
            assertThat(BROWSER.accessibilityFaults()).as("%s", role).isEmpty();
            assertThat(BROWSER.driver()
                            .executeAsyncScript("const done = arguments[0];"
                                    + "Promise.all([...document.querySelectorAll('.top a[href]')].map(one =>"
                                    + " fetch(one.href).then(answer => answer.ok ? '' : one.pathname)))"
                                    + ".then(all => done(all.filter(Boolean).join(' ')))"))
                    .as("doors that are shown to a %s and stay shut", role)
                    .isEqualTo("");
        }
    }

    private static void looked(SoftAssertions all, String address) {
        BROWSER.open(HOUSE.url(address));
        BROWSER.await(page -> !all("main").isEmpty());
        all.assertThat(BROWSER.accessibilityFaults()).as(address).isEmpty();
        all.assertThat(number("return document.documentElement.scrollWidth - innerWidth"))
                .as("sideways on %s", address)
                .isNotPositive();
        all.assertThat(turned()).as("written backwards on %s", address).isEmpty();
        all.assertThat(moving()).as("at rest on %s", address).isZero();
        all.assertThat(beyondKeys()).as("not reached by keys on %s", address).isEmpty();
        all.assertThat(BROWSER.driver().executeScript("return window.bare.join()"))
                .as("no ring on %s", address)
                .isEqualTo("");
        all.assertThat(BROWSER.driver().executeScript("return window.ran === undefined"))
                .as("nothing ran on %s", address)
                .isEqualTo(true);
    }

    /** Each page by its address in the house, with hostile words wherever it shows any. */
    private Map<String, List<String>> pages() {
        String name = "<i onclick=window.ran=1>Idun";
        Address phone = day.known(name, "+46701741401");
        String idun = day.person(name);
        house.as("chief", AppointmentsApi.class)
                .add(new NewAppointment(idun, null, null, day.today().atTime(15, 0), null, HOSTILE));
        house.as("chief", TasksApi.class).add(new NewTask(idun, "call", HOSTILE, null));
        house.as("chief", NotesApi.class).note(idun, new NewNote(HOSTILE, null));
        EventsApi events = house.as("chief", EventsApi.class);
        String event = events.add(new NewEvent(
                        "company_visit",
                        TITLE,
                        "ronneby",
                        HOSTILE,
                        day.tomorrow().atTime(13, 0),
                        60,
                        null,
                        false,
                        false,
                        null))
                .id();
        HOSTILE_THINGS.add(() -> events.cancel(event));
        house.as("chief", EventPeopleApi.class).signUp(event, new NewSignUp(idun));
        IntakesApi intakes = house.as("chief", IntakesApi.class);
        String intake = intakes.add(new NewIntake(TITLE, "ronneby", null)).id();
        HOSTILE_THINGS.add(() -> intakes.close(intake));
        intakes.move(intake, new Move(List.of(idun), "interest", true));
        JourneysApi journeys = house.as("chief", JourneysApi.class);
        journeys.start(idun, new NewStay(null, HOSTILE, null, day.today(), null, List.of(), null, null));
        journeys.enrol(idun, new NewEnrolment("navigatorcentrum_ronneby", null, List.of(), null));
        journeys.note(idun, new Notes(HOSTILE, HOSTILE, null));
        house.as("chief", StoriesApi.class).keep(new NewStory(idun, HOSTILE, HOSTILE, null));
        Visitor.as("chief", house)
                .post("/desk/answers", "centre=ronneby&title=%3Cimg+src%3Dx+onerror%3D%22window.ran%3D1%22%3E&text=x");
        house.hears(phone, HOSTILE + " vill prata med en människa");
        day.soon(() -> day.waits(idun));
        CasesApi cases = house.as("chief", CasesApi.class);
        List<String> open = new ArrayList<>();
        for (String kind : List.of("disclosure", "access", "erasure", "restriction")) {
            open.add("/desk/cases/"
                    + cases.open(new NewCase(idun, kind, HOSTILE)).id());
        }
        return Map.ofEntries(
                Map.entry("/desk/queue", List.of("/desk/queue?all=true")),
                Map.entry("/desk/talks/{person}", List.of("/desk/talks/" + idun, "/desk/talks/0-nobody")),
                Map.entry("/desk/day", List.of("/desk/day")),
                Map.entry("/desk/people", List.of("/desk/people")),
                Map.entry("/desk/people/{person}/journey", List.of("/desk/people/" + idun + "/journey")),
                Map.entry("/desk/figures", List.of("/desk/figures")),
                Map.entry("/desk/figures/month", List.of("/desk/figures/month")),
                Map.entry("/desk/cases", List.of("/desk/cases")),
                Map.entry("/desk/cases/{id}", open),
                Map.entry("/desk/answers", List.of("/desk/answers")),
                Map.entry("/desk/readiness", List.of("/desk/readiness")),
                Map.entry("/desk/intakes", List.of("/desk/intakes")),
                Map.entry("/desk/intakes/{id}", List.of("/desk/intakes/" + intake)),
                Map.entry("/desk/stories", List.of("/desk/stories")),
                Map.entry("/desk/device", List.of("/desk/device")),
                Map.entry("/desk/second-factor", List.of("/desk/second-factor")),
                Map.entry("/desk/accessibility", List.of("/desk/accessibility")));
    }

    private static Set<String> ofTheDesk() {
        Set<String> pages = new TreeSet<>();
        house.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, method) -> {
                    boolean read =
                            info.getMethodsCondition().getMethods().toString().equals("[GET]");
                    String path = info.getPatternValues().iterator().next();
                    if (read && path.startsWith("/desk") && method.getMethod().getReturnType() == View.class) {
                        pages.add(path);
                    }
                });
        pages.removeAll(NO_PAGES);
        return pages;
    }

    /** What the tabulator does not come to of what can be pressed or filled in; on the way each ring is looked at. */
    private static String beyondKeys() {
        long stops = number("window.reached = new Set(); window.bare = [];"
                + "document.addEventListener('focusin', event => { window.reached.add(event.target);"
                + " const ring = one => getComputedStyle(one).outlineStyle !== 'none'"
                + " && parseFloat(getComputedStyle(one).outlineWidth) >= 2;"
                + " if (!ring(event.target) && !ring(event.target.parentElement)) {"
                + " window.bare.push(event.target.outerHTML.slice(0, 80)); } });"
                + "window.reached.add(document.activeElement); return " + STOPS + ".length");
        // A date takes a press for each of its parts.
        CharSequence presses = Keys.TAB.toString().repeat((int) stops * 2 + 12);
        new Actions(BROWSER.driver()).sendKeys(presses).perform();
        return String.valueOf(BROWSER.driver()
                .executeScript("return " + STOPS
                        + ".filter(one => !window.reached.has(one)).map(one => one.outerHTML.slice(0, 80)).join()"));
    }

    /** Words of the house that what somebody wrote beside them has turned round. */
    private static String turned() {
        return String.valueOf(BROWSER.driver()
                .executeScript("const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);"
                        + "const left = (node, at) => { const range = document.createRange();"
                        + " range.setStart(node, at); range.setEnd(node, at + 1);"
                        + " return range.getBoundingClientRect().left; };"
                        + "const turned = []; while (walk.nextNode()) { const node = walk.currentNode;"
                        + " const at = node.data.search(/[\\wåäö.]{2}/);"
                        + " if (at >= 0 && !/[\\u202a-\\u202e\\u2066-\\u2069]/.test(node.data)"
                        + " && node.parentElement.checkVisibility() && left(node, at) > left(node, at + 1)) {"
                        + " turned.push(node.data.trim()); } } return turned.join()"));
    }

    private static long moving() {
        return number("return [...document.querySelectorAll('body *')].filter(one => {"
                + " const look = getComputedStyle(one);"
                + " return look.animationName !== 'none'"
                + " || look.transitionDuration.split(',').some(length => parseFloat(length) > 0); }).length");
    }

    private static long number(String script) {
        return Long.parseLong(String.valueOf(BROWSER.driver().executeScript(script)));
    }
}
