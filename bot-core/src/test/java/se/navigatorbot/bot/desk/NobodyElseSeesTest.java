package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.bind.annotation.RequestMethod;
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
import se.navigatorbot.bot.staffapi.GlassApi;
import se.navigatorbot.bot.staffapi.JourneysApi;
import se.navigatorbot.bot.staffapi.JourneysApi.NewStay;
import se.navigatorbot.bot.staffapi.NotesApi;
import se.navigatorbot.bot.staffapi.NotesApi.NewNote;
import se.navigatorbot.bot.staffapi.StoriesApi;
import se.navigatorbot.bot.staffapi.StoriesApi.NewStory;
import se.navigatorbot.bot.staffapi.TasksApi;
import se.navigatorbot.bot.staffapi.TasksApi.NewTask;
import se.navigatorbot.channels.Address;

/** The wall, looked at from outside through every address that there is, with every id that somebody could have. */
class NobodyElseSeesTest {

    /** Streams that do not end, what changes who is logged in, and what goes elsewhere. */
    private static final Set<String> LEFT_OUT = Set.of("/desk/live", "/desk/oidc", "/desk/oidc/back");

    private static final List<String> QUESTIONS = List.of(
            "", "q=Muralla", "q=070-174+29+95", "centre=ronneby", "all=true", "days=300", "coach=anna", "kind=waiting");

    @RegisterExtension
    static final StaffHouse house = StaffHouse.own();

    private final StaffDay day = new StaffDay(house);
    private final List<String> ids = new ArrayList<>();

    @Test
    void neitherAnotherCentreNorARoleWithoutThePersonReadsAWordThroughAnyAddress() {
        String person = laid("Muralla", "+46701742995", "murhemligt", 10);
        List<String> addresses = addresses(person);
        assertThat(addresses).hasSizeGreaterThan(300);
        assertThat(words("chief", addresses)).as("what there is to see").contains("Muralla", "murhemligt");

        add("guide-outside", Role.GUIDE, "ronneby");
        add("employers-outside", Role.EMPLOYER_CONTACT, "ronneby");
        add("scout-outside", Role.SCOUT, "ronneby");
        add("partner-outside", Role.PARTNER, "ronneby");
        add("counsellor-outside", Role.COUNSELLOR, "karlshamn");
        for (String user : List.of(
                "bo", "guide-outside", "employers-outside", "scout-outside", "partner-outside", "counsellor-outside")) {
            nothingFor(user, addresses, "Muralla", "murhemligt", "701742995", "174 29 95");
        }
    }

    @Test
    void withoutAReasonNobodyReadsAWordOfAProtectedPersonThroughAnyAddress() {
        String person = laid("Skyddina", "+46701742996", "skyddshemligt", 14);
        List<String> addresses = addresses(person);
        assertThat(words("anna", addresses)).as("what there is to see").contains("skyddshemligt");
        house.as("anna", GlassApi.class).protect(new GlassApi.Protection(person, true, "skyddad folkbokföring"));
        nothingFor("anna", addresses, "skyddshemligt", "701742996", "174 29 96");
        nothingFor("bo", addresses, "Skyddina", "skyddshemligt", "701742996");
    }

    private void add(String user, Role role, String centre) {
        house.add(user, role, centre);
    }

    /** Somebody of Ronneby of whom such words lie wherever staff can lay any. */
    private String laid(String name, String number, String words, int hour) {
        Address phone = day.known(name, number);
        String person = day.person(name);
        house.hears(phone, words + " vill prata med en människa");
        day.soon(() -> day.waits(person));
        house.as("anna", NotesApi.class).note(person, new NewNote(words, null));
        house.as("anna", TasksApi.class).add(new NewTask(person, "call", words, null));
        String meeting = house.as("anna", AppointmentsApi.class)
                .add(new NewAppointment(person, null, null, day.tomorrow().atTime(hour, 0), null, words))
                .id();
        String event = house.as("anna", EventsApi.class)
                .add(new NewEvent(
                        "cv_workshop", null, null, null, day.tomorrow().atTime(15, 0), 60, 5, false, false, null))
                .id();
        house.as("anna", EventPeopleApi.class).signUp(event, new NewSignUp(person));
        house.as("anna", JourneysApi.class)
                .start(person, new NewStay(null, words, null, day.today(), null, List.of(), null, null));
        house.as("anna", StoriesApi.class).keep(new NewStory(person, words, words, null));
        String open = house.as("anna", CasesApi.class)
                .open(new NewCase(person, "access", words))
                .id();
        ids.addAll(List.of(
                person,
                meeting,
                event,
                open,
                "anna",
                "ronneby",
                YearMonth.from(day.today()).toString()));
        return person;
    }

    /** Every address that is read, with every id in each place and, where there is none, with every question. */
    private List<String> addresses(String person) {
        List<String> all = new ArrayList<>();
        house.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, method) -> {
                    String path = info.getPatternValues().iterator().next();
                    boolean staffs = path.startsWith("/api/") || path.startsWith("/desk");
                    if (staffs
                            && !LEFT_OUT.contains(path)
                            && reads(info.getMethodsCondition().getMethods())) {
                        filled(path, person).forEach(all::add);
                    }
                });
        return all;
    }

    private static boolean reads(Set<RequestMethod> methods) {
        return methods.contains(RequestMethod.GET);
    }

    private Stream<String> filled(String path, String person) {
        if (!path.contains("{")) {
            return Stream.concat(QUESTIONS.stream(), Stream.of("person=" + person))
                    .map(question -> question.isEmpty() ? path : path + "?" + question);
        }
        return ids.stream()
                .map(id -> path.replaceFirst("\\{[^}]*}", id))
                .flatMap(once -> once.contains("{")
                        ? ids.stream().map(id -> once.replaceAll("\\{[^}]*}", id))
                        : Stream.of(once));
    }

    private String words(String user, List<String> addresses) {
        Visitor visitor = Visitor.as(user, house);
        String token = house.token(user);
        StringBuilder all = new StringBuilder();
        addresses.forEach(path -> all.append(read(visitor, token, path).body()));
        return all.toString();
    }

    private void nothingFor(String user, List<String> addresses, String... hidden) {
        Visitor visitor = Visitor.as(user, house);
        String token = house.token(user);
        SoftAssertions.assertSoftly(all -> {
            addresses.forEach(path -> {
                HttpResponse<String> answer = read(visitor, token, path);
                all.assertThat(shown(answer.body(), path))
                        .as("%s as %s", path, user)
                        .doesNotContain(hidden);
                all.assertThat(answer.statusCode()).as("%s as %s", path, user).isNotEqualTo(500);
            });
        });
    }

    /** Without what the asker wrote and gets back. */
    private static String shown(String body, String path) {
        return path.contains("q=") ? body.replaceAll("value=\"[^\"]*\"", "") : body;
    }

    private static HttpResponse<String> read(Visitor visitor, String token, String path) {
        return path.startsWith("/desk") ? visitor.get(path) : house.call(token, "GET", path, "");
    }
}
