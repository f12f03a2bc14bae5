package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.AppointmentsApi.Move;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.AuditApi;
import se.navigatorbot.bot.staffapi.AuditApi.AuditRow;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.EventPeopleApi;
import se.navigatorbot.bot.staffapi.EventPeopleApi.EventPerson;
import se.navigatorbot.bot.staffapi.EventPeopleApi.NewSignUp;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.bot.staffapi.GlassApi;
import se.navigatorbot.bot.staffapi.JourneysApi;
import se.navigatorbot.bot.staffapi.JourneysApi.Notes;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.bot.staffapi.Reason;
import se.navigatorbot.bot.staffapi.TasksApi;
import se.navigatorbot.bot.staffapi.TasksApi.NewTask;
import se.navigatorbot.bot.staffapi.TasksApi.TaskRow;
import se.navigatorbot.bot.staffapi.UpkeepApi;
import se.navigatorbot.bot.staffapi.UpkeepApi.Choices;
import se.navigatorbot.bot.staffapi.UpkeepApi.MergeInto;

/** The wall between centres, who looks over it, and for whom it is higher. */
class WallTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);

    @Test
    void inNeedSomebodyLooksOverItAndTheOwnCentreReadsWhy() {
        day.known("Tindra", "+46701740691");
        String person = day.person("Tindra");
        assertThat(read("bo", person).statusCode()).isEqualTo(404);

        GlassApi.Opened opened =
                house.as("bo", GlassApi.class).open(new GlassApi.Need("070-174 06 91", "ringde oss i panik"));
        assertThat(opened.person()).isEqualTo(person);
        assertThat(read("bo", person).statusCode()).isEqualTo(200);
        assertThat(Objects.requireNonNull(day.waiting(house.as("anna", ConversationsApi.class), person))
                        .reason())
                .contains("läst från annat centrum av bo: ringde oss i panik");
        assertThat(house.as("chief", AuditApi.class).list(person, "bo").rows())
                .extracting(AuditRow::what, AuditRow::reason)
                .contains(Tuple.tuple("BREAK_GLASS", "ringde oss i panik"));
        assertThat(house.call(house.token("bo"), "POST", "/api/break-glass", "{\"person\":\"" + person + "\"}")
                        .statusCode())
                .as("never without a reason")
                .isEqualTo(400);
    }

    @Test
    void nobodyElsewhereSeesWhoIsProtectedAndEveryReadingHasAReason() {
        day.known("Saga", "+46701740692");
        String person = day.person("Saga");
        house.as("bo", GlassApi.class).open(new GlassApi.Need(person, "fel nummer"));
        house.as("anna", GlassApi.class).protect(new GlassApi.Protection(person, true, "skyddad folkbokföring"));

        assertThat(read("bo", person).statusCode())
                .as("also what was open is shut")
                .isEqualTo(404);
        assertThat(house.call(
                                house.token("bo"),
                                "POST",
                                "/api/break-glass",
                                "{\"person\":\"" + person + "\",\"reason\":\"vill se\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(read("anna", person).body()).contains("needs-reason");
        assertThat(read("anna", person + "?reason=av+nyfikenhet").body())
                .as("what stands in an address stands in logs, and opens nothing")
                .contains("needs-reason");
        assertThat(day.participants("anna")
                        .show(person, Reason.written("möte & 100 %"))
                        .firstName())
                .isEqualTo("Saga");
        assertThat(house.as("chief", AuditApi.class).list(person, "anna").rows())
                .extracting(AuditRow::reason)
                .contains("möte & 100 %", "skyddad folkbokföring")
                .doesNotContain("av nyfikenhet");
    }

    @Test
    void whyTwoProtectedPeopleAreMadeOneStandsInTheAuditLog() {
        day.known("Sanna", "+46701742991");
        day.known("Vivan", "+46701742992");
        String stays = day.person("Sanna");
        String twin = day.person("Vivan");
        for (String one : List.of(stays, twin)) {
            house.as("anna", GlassApi.class).protect(new GlassApi.Protection(one, true, "skyddad folkbokföring"));
        }
        house.as("anna", UpkeepApi.class).merge(twin, new MergeInto(stays, "samma person, två nummer"));
        for (String one : List.of(stays, twin)) {
            assertThat(house.as("chief", AuditApi.class).list(one, "anna").rows())
                    .extracting(AuditRow::reason)
                    .contains("samma person, två nummer");
        }
    }

    @Test
    void aGuideSeesOwnPeopleAlone() {
        house.add("gun", Role.GUIDE, "ronneby");
        day.known("Viggo", "+46701740693");
        String others = day.person("Viggo");
        String own = day.participants("anna")
                .add(new NewParticipant("Vilja", null, "0701740694", "gun", List.of(), List.of(), List.of(), List.of()))
                .id();
        assertThat(read("gun", others).statusCode()).isEqualTo(404);
        assertThat(read("gun", own).statusCode()).isEqualTo(200);
        assertThat(day.participants("gun").find(null, null).rows())
                .extracting(row -> row.id())
                .containsExactly(own);
        assertThat(house.call(
                                house.token("gun"),
                                "POST",
                                "/api/break-glass",
                                "{\"person\":\"" + others + "\",\"reason\":\"nyfiken\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void listsAndAnswersToWritingTellNothingOfWhoIsProtected() {
        house.add("wally", Role.COACH, "ronneby");
        day.known("Solveig", "+46701740695");
        String person = day.person("Solveig");
        AppointmentsApi meetings = house.as("wally", AppointmentsApi.class);
        LocalDateTime start = day.tomorrow().atTime(13, 0);
        String meeting = meetings.add(new NewAppointment(person, null, null, start, null, "Provgatan 95"))
                .id();
        assertThat(clashesOfSigningUp(person, start)).containsExactly("krockar med möte med Namn wally");
        house.as("wally", TasksApi.class).add(new NewTask(person, "call", "ring om skolan", null));
        JourneysApi journeys = house.as("wally", JourneysApi.class);
        journeys.note(person, new Notes("bli bagare", null, null));
        house.as("anna", GlassApi.class).protect(new GlassApi.Protection(person, true, "skyddad folkbokföring"));

        assertThat(journeys.note(person, new Notes(null, null, null)).goal()).isEmpty();
        assertThat(house.as("wally", UpkeepApi.class)
                        .subjects(person, new Choices(List.of("aktiviteter"), List.of()))
                        .addresses())
                .isEmpty();
        AppointmentRow moved = meetings.move(person, meeting, new Move(start.plusHours(1), null, null, false));
        assertThat(List.of(moved.firstName(), moved.place())).containsOnly("");
        assertThat(meetings.list(null, "wally", null, null).rows())
                .extracting(AppointmentRow::id, AppointmentRow::firstName)
                .containsExactly(Tuple.tuple(meeting, ""));
        assertThat(clashesOfSigningUp(person, start.plusHours(1))).isEmpty();
        assertThat(house.as("wally", TasksApi.class).list(null, true).rows())
                .extracting(TaskRow::person, TaskRow::firstName, TaskRow::words)
                .containsExactly(Tuple.tuple(person, "", "skyddade uppgifter"));
    }

    @Test
    void aGuideReadsNoNamesOfOthersAtAnActivity() {
        house.add("gunvor", Role.GUIDE, "ronneby");
        day.known("Vidar-Bo", "+46701740696");
        String person = day.person("Vidar-Bo");
        EventsApi events = house.as("anna", EventsApi.class);
        LocalDateTime start = day.tomorrow().atTime(13, 0);
        String id = events.add(
                        new NewEvent("company_visit", "Väggbesök", null, null, start, 60, null, false, false, null))
                .id();
        house.as("anna", EventPeopleApi.class).signUp(id, new NewSignUp(person));
        day.soon(() -> !house.as("anna", EventPeopleApi.class).people(id).rows().isEmpty());

        assertThat(house.as("gunvor", EventPeopleApi.class).people(id).rows())
                .extracting(EventPerson::person, EventPerson::firstName)
                .containsExactly(Tuple.tuple(person, ""));
        assertThat(house.as("anna", EventPeopleApi.class).people(id).rows())
                .extracting(EventPerson::firstName)
                .containsExactly("Vidar-Bo");
        house.as("anna", GlassApi.class).protect(new GlassApi.Protection(person, true, "skyddad folkbokföring"));
        assertThat(house.as("anna", EventPeopleApi.class).people(id).rows())
                .extracting(EventPerson::person, EventPerson::firstName)
                .containsExactly(Tuple.tuple(person, ""));
        events.cancel(id);
    }

    private static List<String> clashesOfSigningUp(String person, LocalDateTime start) {
        EventsApi events = house.as("anna", EventsApi.class);
        String id = events.add(
                        new NewEvent("company_visit", "Krockbesök", null, null, start, 60, null, false, false, null))
                .id();
        List<String> clashes = house.as("anna", EventPeopleApi.class)
                .signUp(id, new NewSignUp(person))
                .clashes();
        events.cancel(id);
        return clashes;
    }

    private static HttpResponse<String> read(String user, String person) {
        return house.call(house.token(user), "GET", "/api/participants/" + person, "");
    }
}
