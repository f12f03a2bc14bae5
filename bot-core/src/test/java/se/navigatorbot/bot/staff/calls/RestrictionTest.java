package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.CasesApi;
import se.navigatorbot.bot.staffapi.CasesApi.CaseRow;
import se.navigatorbot.bot.staffapi.CasesApi.Decision;
import se.navigatorbot.bot.staffapi.CasesApi.NewCase;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi.Words;
import se.navigatorbot.bot.staffapi.OutboxApi;
import se.navigatorbot.bot.staffapi.UpkeepApi;
import se.navigatorbot.bot.staffapi.UpkeepApi.ImportBatch;
import se.navigatorbot.bot.staffapi.UpkeepApi.ImportRow;
import se.navigatorbot.channels.Address;

/** Somebody's data are only stored while a case of restriction is open. */
class RestrictionTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);

    @Test
    void nothingUnaskedIsSentAndNothingIsChangedUntilItIsLifted() {
        Address phone = day.known("Rigmor", "+46701740685", List.of("aktiviteter"), List.of());
        String rigmor = day.person("Rigmor");
        String meeting = book("anna", rigmor, 13);
        day.reads(phone, "Namn anna");
        CasesApi cases = house.as("chief", CasesApi.class);
        CaseRow open = house.as("anna", CasesApi.class).open(new NewCase(rigmor, "begränsning", "ringde"));
        assertThat(open.daysLeft()).isEqualTo(30);
        assertThat(cases.open(new NewCase(rigmor, "restriction", null)).id()).isEqualTo(open.id());

        assertThat(booking(rigmor).body()).contains("begränsade", "Inget är gjort");
        assertThat(house.bean(People.class).rows(row -> row.id().equals(rigmor)))
                .as("in no audience")
                .allSatisfy(row -> assertThat(row.wants()).isEmpty());
        int before = house.sms().textsTo(phone).size();
        house.turnTo(DayOfWeek.WEDNESDAY, 17);
        day.soon(() -> house.as("anna", OutboxApi.class).trace(rigmor, null).rows().stream()
                .anyMatch(row -> row.toString().contains("begränsade")));
        house.as("anna", ConversationsApi.class).reply(rigmor, new Words("Vi prövar det nu.", null));
        day.reads(phone, "Vi prövar det nu.");
        assertThat(house.sms().textsTo(phone)).as("no reminder of the meeting").hasSize(before + 1);
        house.as("anna", AppointmentsApi.class).cancel(rigmor, meeting);
        day.reads(phone, "är inställt");

        assertThat(house.call(house.token("anna"), "POST", "/api/cases/" + open.id() + "/close", decision())
                        .statusCode())
                .as("lifted by whoever decides")
                .isEqualTo(403);
        assertThat(house.call(
                                house.token("chief"),
                                "POST",
                                "/api/cases/" + open.id() + "/close",
                                "{\"done\":true,\"reason\":\"\"}")
                        .statusCode())
                .as("with a reason")
                .isEqualTo(400);
        assertThat(cases.close(open.id(), new Decision(true, "uppgifterna är rättade"))
                        .state())
                .isEqualTo("done");
        assertThat(booking(rigmor).statusCode()).isEqualTo(200);
        assertThat(house.bean(People.class).wholeThread(rigmor))
                .extracting(line -> line.text())
                .contains(
                        "Uppgifterna är begränsade från och med nu, noterat av Namn anna",
                        "Begränsningen av uppgifterna är hävd av Namn chief");
    }

    @Test
    void whoeverWantsItSaysSo() {
        Address phone = day.known("Roland", "+46701740686");
        String roland = day.person("Roland");
        house.hears(phone, "ni får inte använda mina uppgifter, begränsa behandlingen av mina uppgifter");
        day.reads(phone, "begränsa hur vi använder dina uppgifter");
        day.soon(() -> house.as("chief", CasesApi.class).list(null).rows().stream()
                .anyMatch(row -> roland.equals(row.person())
                        && row.kind().equals("restriction")
                        && row.openedBy().equals("deltagaren")));
        HttpResponse<String> refused = booking(roland);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("begränsade");
    }

    @Test
    void noListAndNoDoubleGetsPastIt() {
        Address phone = Address.sms(house.claim("+46701740687"));
        house.hears(phone, "begränsa behandlingen av mina uppgifter");
        day.reads(phone, "begränsa hur vi använder dina uppgifter");
        People people = house.bean(People.class);
        String lead = people.whoseIs(phone).orElseThrow();
        day.soon(() -> restricted(people, lead));
        ImportRow row = new ImportRow(2, "Rut", phone.value(), "ronneby", "", "", "", "", "", "", "", null);
        UpkeepApi upkeep = house.as("anna", UpkeepApi.class);
        assertThat(upkeep.importRows(new ImportBatch(false, true, List.of(row))).rows())
                .singleElement()
                .matches(outcome -> outcome.state().equals("wrong"))
                .matches(outcome -> outcome.sentence().contains("begränsade"));
        assertThat(people.find(lead).orElseThrow().profile()).isEqualTo(Profile.UNKNOWN);

        day.known("Ruth", "+46701740688");
        String merge = "/api/participants/" + day.person("Ruth") + "/merge";
        assertThat(house.call(house.token("anna"), "POST", merge, "{\"into\":\"" + lead + "\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    private static boolean restricted(People people, String person) {
        return people.find(person).orElseThrow().wishes().restricted();
    }

    private String book(String user, String person, int hour) {
        return house.as(user, AppointmentsApi.class)
                .add(new NewAppointment(
                        person, null, null, day.tomorrow().plusDays(1).atTime(hour, 0), null, null))
                .id();
    }

    private HttpResponse<String> booking(String person) {
        return house.call(
                house.token("anna"),
                "POST",
                "/api/appointments",
                "{\"person\":\"" + person + "\",\"start\":\"" + day.tomorrow().atTime(9, 40) + "\"}");
    }

    private static String decision() {
        return "{\"done\":true,\"reason\":\"prövat\"}";
    }
}
