package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.AuditLog;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi.Line;
import se.navigatorbot.bot.staffapi.OutboxApi;
import se.navigatorbot.bot.staffapi.OutboxApi.OutboxRow;
import se.navigatorbot.bot.staffapi.ParticipantsApi.ParticipantCard;
import se.navigatorbot.bot.staffapi.ParticipantsApi.Search;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.InboundMessage.Content;
import se.navigatorbot.channels.Reception;

/** Staff at work with people, over HTTP, with the whole house behind. */
class PeopleCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);

    @Test
    void aNumberTypedByStaffIsAskedOnceAndNamedToNobody() {
        ParticipantCard card = day.register("Nora", "070-174 06 05", List.of("aktiviteter"));
        Address nora = Address.sms("+46701740605");
        assertThat(card.addresses()).extracting(a -> a.state()).containsExactly("fråga ställd");
        assertThat(card.wishes()).contains("AKTIVITETER ja", "PRAKTIK nej");

        String question =
                house.sms().await(sent -> !house.sms().textsTo(nora).isEmpty()).isEmpty()
                        ? ""
                        : house.sms().textsTo(nora).get(0);
        assertThat(question)
                .contains("Navigatorcentrum Ronneby", "Svara JA", "STOPP")
                .doesNotContain("Nora", "Namn");

        day.register("Nora", "070-174 06 05", List.of());
        assertThat(house.sms().textsTo(nora)).hasSize(1);

        house.hears(nora, "ja");
        day.soon(() -> day.participants("anna")
                .show(card.id(), null)
                .addresses()
                .get(0)
                .state()
                .equals("bekräftad"));
    }

    @Test
    void aMeetingIsBookedConfirmedAnsweredAndCalledOff() {
        Address ali = day.known("Ali", "+46701740606");
        String person = day.person("Ali");
        AppointmentsApi appointments = house.as("anna", AppointmentsApi.class);
        AppointmentRow booked = appointments.add(
                new NewAppointment(person, null, null, day.tomorrow().atTime(13, 0), null, null));
        assertThat(booked.status()).isEqualTo("inget svar");
        assertThat(booked.coachName()).isEqualTo("Namn anna");
        day.reads(ali, "Namn anna");

        house.hears(ali, "japp kmr");
        day.soon(() -> day.status(appointments, person).equals("JA"));

        assertThat(appointments.cancel(person, booked.id()).status()).isEqualTo("avbokat av oss");
        day.reads(ali, "inställt");
    }

    @Test
    void aMeetingBookedBeforeTheYesIsToldWithIt() {
        Address elsa = Address.sms("+46701740609");
        String person = day.register("Elsa", "070-174 06 09", List.of()).id();
        day.reads(elsa, "Svara JA");
        AppointmentsApi appointments = house.as("anna", AppointmentsApi.class);
        appointments.add(new NewAppointment(person, null, null, day.tomorrow().atTime(15, 0), null, null));

        house.hears(elsa, "ja");
        day.reads(elsa, "Namn anna");
        assertThat(day.status(appointments, person)).isEqualTo("inget svar");
        house.hears(elsa, "ja");
        day.soon(() -> day.status(appointments, person).equals("JA"));
    }

    @Test
    void aNumberTypedBeforeAWeekendIsAskedAfterIt() {
        house.turnTo(DayOfWeek.FRIDAY, 21);
        day.register("Tove", "070-174 06 13", List.of());
        house.turnTo(DayOfWeek.MONDAY, 10);
        day.reads(Address.sms("+46701740613"), "Svara JA");
        house.turnTo(DayOfWeek.TUESDAY, 10);
    }

    @Test
    void whoeverAsksForAHumanWaitsIsAnsweredAndGivenBack() {
        Address mia = day.known("Mia", "+46701740607");
        house.hears(mia, "vill prata med en människa");
        ConversationsApi talks = house.as("anna", ConversationsApi.class);
        String person = day.person("Mia");
        day.soon(() -> day.waiting(talks, person) != null);
        assertThat(day.waiting(house.as("bo", ConversationsApi.class), person)).isNull();

        talks.reply(person, new ConversationsApi.Words("Hej Mia, jag läste det du skrev.", null));
        day.reads(mia, "jag läste det");
        ConversationsApi.Conversation talk = talks.show(person, null);
        assertThat(talk.state()).isEqualTo("taken");
        assertThat(talk.lines()).extracting(Line::speaker).contains("person", "bot", "staff", "marker");

        talks.release(person);
        assertThat(talks.show(person, null).state()).isEqualTo("bot");
        List<OutboxRow> trace =
                house.as("anna", OutboxApi.class).trace(person, null).rows();
        assertThat(trace).extracting(OutboxRow::text).anyMatch(text -> text.contains("jag läste det"));
        String message = trace.stream()
                .filter(row -> row.text().contains("jag läste det"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(house.as("anna", OutboxApi.class).message(message, null))
                .contains("Meddelandet är ett svar till deltagare " + person + ".")
                .anyMatch(sentence -> sentence.startsWith("Läge: ") && sentence.contains(" 1 försök"))
                .anyMatch(sentence -> sentence.startsWith("Text: Hej Mia"));
        assertThat(house.call(house.token("bo"), "GET", "/api/outbox/message/" + message, "")
                        .statusCode())
                .isIn(403, 404);
        assertThat(house.call(house.token("anna"), "GET", "/api/outbox/message/" + message + "x", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(house.call(house.token("anna"), "POST", "/api/conversations/" + person + "/release", "")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void inTheEveningStaffAreAskedWhether() {
        Address sam = day.known("Sam", "+46701740608");
        String person = day.person("Sam");
        house.turnTo(DayOfWeek.TUESDAY, 21);
        HttpResponse<String> asked = house.call(
                house.token("anna"), "POST", "/api/conversations/" + person + "/reply", "{\"text\":\"Hej\"}");
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("quiet-hours", "kl 8");
        ConversationsApi talks = house.as("anna", ConversationsApi.class);
        assertThat(talks.reply(person, new ConversationsApi.Words("I morgon då", "morning"))
                        .notBefore())
                .isEqualTo(day.today().plusDays(1).atTime(8, 0));
        assertThat(talks.reply(person, new ConversationsApi.Words("Nu direkt", "now"))
                        .notBefore())
                .isNull();
        day.reads(sam, "Nu direkt");
        assertThat(house.sms().textsTo(sam)).noneMatch(text -> text.contains("I morgon då"));
        house.turnTo(DayOfWeek.WEDNESDAY, 10);
        day.reads(sam, "I morgon då");
    }

    @Test
    void peopleOfOtherCentresAreNotThere() {
        day.known("Zwilda", "+46701740611");
        String person = day.person("Zwilda");
        assertThat(house.call(house.token("bo"), "GET", "/api/participants/" + person, "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(house.call(house.token("bo"), "GET", "/api/outbox/" + person, "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(day.participants("bo").find("Zwilda", null).rows()).isEmpty();
        assertThat(day.participants("bo").find("070-174 06 11", null).rows()).isEmpty();
        assertThat(day.participants("anna").find("070-174 06 11", null).rows()).hasSize(1);
        assertThat(day.participants("chief").find("zwi", "ronneby").rows()).hasSize(1);
        assertThat(day.participants("anna")
                        .search(new Search("070-174 06 11", null))
                        .rows())
                .hasSize(1);
        assertThat(day.participants("bo")
                        .search(new Search("070-174 06 11", null))
                        .rows())
                .isEmpty();
        assertThat(house.call(
                                house.token("bo"),
                                "POST",
                                "/api/participants",
                                "{\"firstName\":\"Min nu\",\"phone\":\"070-174 06 11\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(house.bean(AuditLog.class).latest(500))
                .anyMatch(entry -> entry.user().equals("anna") && entry.target().contains("/api/participants?q="))
                .anyMatch(entry ->
                        entry.user().equals("anna") && entry.target().startsWith("POST /api/participants/search"));
    }

    @Test
    void aCodeLeadsAFurtherAddressToThePerson() {
        day.known("Vera", "+46701740612");
        String person = day.person("Vera");
        String code = day.participants("anna").linkCode(person).code();
        Instant now = house.bean(BusinessClock.class).instant();
        house.bean(Reception.class)
                .accept(new InboundMessage(
                        "web:v1", Address.webChat("vera"), Content.TEXT, "/start " + code, code, now));
        day.soon(() -> day.participants("anna").show(person, null).addresses().stream()
                .anyMatch(address -> address.channel().equals("webb")));
    }
}
