package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.staff.AuditLog;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi.Line;
import se.navigatorbot.bot.staffapi.ConversationsApi.Waiting;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.bot.staffapi.HoursApi;
import se.navigatorbot.bot.staffapi.HoursApi.NewException;
import se.navigatorbot.bot.staffapi.OutboxApi;
import se.navigatorbot.bot.staffapi.OutboxApi.OutboxRow;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.bot.staffapi.ParticipantsApi.ParticipantCard;
import se.navigatorbot.bot.staffapi.PlacementsApi;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementAdded;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementRow;
import se.navigatorbot.bot.staffapi.StatusApi;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Address;

/** Staff at work, over HTTP, with the whole house behind. */
class CallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    @Test
    void aNumberTypedByStaffIsAskedOnceAndNamedToNobody() {
        ParticipantCard card = register("Nora", "070-174 06 05", List.of("aktiviteter"));
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

        register("Nora", "070-174 06 05", List.of());
        assertThat(house.sms().textsTo(nora)).hasSize(1);

        house.hears(nora, "ja");
        soon(() -> participants("anna")
                .show(card.id(), null)
                .addresses()
                .get(0)
                .state()
                .equals("bekräftad"));
    }

    @Test
    void aMeetingIsBookedConfirmedAnsweredAndCalledOff() {
        Address ali = known("Ali", "+46701740606");
        String person = person("Ali");
        AppointmentsApi appointments = house.as("anna", AppointmentsApi.class);
        AppointmentRow booked = appointments.add(
                new NewAppointment(person, null, null, tomorrow().atTime(13, 0), null, null));
        assertThat(booked.status()).isEqualTo("inget svar");
        assertThat(booked.coachName()).isEqualTo("Namn anna");
        reads(ali, "Namn anna");

        house.hears(ali, "japp kmr");
        soon(() -> status(appointments, person).equals("JA"));

        assertThat(appointments.cancel(person, booked.id()).status()).isEqualTo("avbokat av oss");
        reads(ali, "inställt");
    }

    @Test
    void whoeverAsksForAHumanWaitsIsAnsweredAndGivenBack() {
        Address mia = known("Mia", "+46701740607");
        house.hears(mia, "vill prata med en människa");
        ConversationsApi talks = house.as("anna", ConversationsApi.class);
        String person = person("Mia");
        soon(() -> waiting(talks, person) != null);
        assertThat(waiting(house.as("bo", ConversationsApi.class), person)).isNull();

        talks.reply(person, new ConversationsApi.Words("Hej Mia, jag läste det du skrev.", null));
        reads(mia, "jag läste det");
        ConversationsApi.Conversation talk = talks.show(person, null);
        assertThat(talk.state()).isEqualTo("taken");
        assertThat(talk.lines()).extracting(Line::speaker).contains("person", "bot", "staff", "marker");

        talks.release(person);
        assertThat(talks.show(person, null).state()).isEqualTo("bot");
        List<OutboxRow> trace =
                house.as("anna", OutboxApi.class).trace(person, null).rows();
        assertThat(trace).extracting(OutboxRow::text).anyMatch(text -> text.contains("jag läste det"));
        assertThat(house.call(house.token("anna"), "POST", "/api/conversations/" + person + "/release", "")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void inTheEveningStaffAreAskedWhether() {
        Address sam = known("Sam", "+46701740608");
        String person = person("Sam");
        house.turnTo(DayOfWeek.TUESDAY, 21);
        HttpResponse<String> asked = house.call(
                house.token("anna"), "POST", "/api/conversations/" + person + "/reply", "{\"text\":\"Hej\"}");
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("quiet-hours", "kl 8");
        ConversationsApi talks = house.as("anna", ConversationsApi.class);
        assertThat(talks.reply(person, new ConversationsApi.Words("I morgon då", "morning"))
                        .notBefore())
                .isEqualTo(today().plusDays(1).atTime(8, 0));
        assertThat(talks.reply(person, new ConversationsApi.Words("Nu direkt", "now"))
                        .notBefore())
                .isNull();
        reads(sam, "Nu direkt");
        assertThat(house.sms().textsTo(sam)).noneMatch(text -> text.contains("I morgon då"));
        house.turnTo(DayOfWeek.WEDNESDAY, 10);
        reads(sam, "I morgon då");
    }

    @Test
    void activitiesAreAddedListedAndCalledOff() {
        EventsApi events = house.as("anna", EventsApi.class);
        LocalDateTime at = tomorrow().atTime(13, 0);
        EventRow added = events.add(new NewEvent("CV-verkstad", null, null, "Provgatan 1", at, 90, 8, false, false));
        assertThat(added.kind()).isEqualTo("cv_workshop");
        assertThat(events.list("ronneby", null, null).rows()).contains(added);
        assertThat(events.list("karlshamn", null, null).rows()).doesNotContain(added);
        assertThat(house.call(house.token("bo"), "POST", "/api/events/" + added.id() + "/cancel", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(events.cancel(added.id()).event().cancelled()).isTrue();
        assertThat(house.call(house.token("anna"), "POST", "/api/events/" + added.id() + "/cancel", "")
                        .body())
                .contains("redan inställd");
    }

    @Test
    void aPlacementIsToldToWhoeverFollowsThatBranchAndTown() {
        Address follower = known("Frida", "+46701740609", List.of("praktik"), List.of("bageri"));
        Address other = known("Olle", "+46701740610", List.of("praktik"), List.of("lager"));
        PlacementsApi placements = house.as("anna", PlacementsApi.class);
        PlacementAdded added = placements.add(
                new NewPlacement("Ronneby bageri", "Bagarhjälp", null, "Bageri", null, null, null, null, null, null));
        assertThat(added.told()).isEqualTo(1);
        reads(follower, "Bagarhjälp");
        assertThat(house.sms().textsTo(other)).noneMatch(text -> text.contains("Bagarhjälp"));
        String id = added.placement().id();
        assertThat(placements.close(id).closed()).isTrue();
        assertThat(placements.list(null, "bageri", null).rows())
                .extracting(PlacementRow::id)
                .doesNotContain(id);
        assertThat(placements.list(null, "bageri", true).rows())
                .extracting(PlacementRow::id)
                .contains(id);
    }

    @Test
    void hoursOfADayAreChangedAndTakenBack() {
        HoursApi hours = house.as("anna", HoursApi.class);
        LocalDate day = tomorrow();
        String usual = hours.show(null, day.toString(), 1).rows().get(0).hours();
        assertThat(hours.addException(new NewException(null, day, List.of("10-12", "13.30-15"), "utbildning"))
                        .hours())
                .isEqualTo("10:00-12:00, 13:30-15:00");
        assertThat(hours.addException(new NewException(null, day, List.of(), "stängt"))
                        .hours())
                .isEqualTo("stängt");
        assertThat(hours.removeException("Ronneby", day.toString()).hours()).isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /api/events | {} | Tid saknas",
                "POST | /api/events | {\"kind\":\"disco\",\"start\":\"2099-01-01T10:00\"} | Sorten finns inte",
                "POST | /api/events | {\"kind\":\"cv_workshop\",\"start\":\"2001-01-01T10:00\"} | redan varit",
                "POST | /api/events | {\"kind\":\"cv_workshop\",\"start\":\"i morgon\"} | läsa uppgifterna",
                "POST | /api/participants | {\"firstName\":\"X\",\"phone\":\"12\"} | mobilnummer",
                "POST | /api/participants | {\"firstName\":\"X\",\"subjects\":[\"dans\"]} | Ämnet finns inte",
                "GET | /api/hours?centre=paris | | Centrumet finns inte",
                "GET | /api/events?from=snart | | Datum skrivs",
                "GET | /api/participants/99-x | | ingen sådan deltagare",
                "GET | /api/participants/not-an-id | | ingen sådan deltagare",
                "POST | /api/hours/exceptions | {\"date\":\"2099-01-01\",\"spans\":[\"15-10\"]} | Tider skrivs",
                "POST | /api/demo/clock | {\"advance\":\"PT24H\"} | får inte",
            })
    void whatCannotBeDoneIsSaidInSwedish(String method, String path, @Nullable String body, String said) {
        HttpResponse<String> answer = house.call(house.token("anna"), method, path, body == null ? "" : body);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains(said);
    }

    @Test
    void theClockIsNotTurnedInAHouseThatWasNotStartedForIt() {
        HttpResponse<String> answer =
                house.call(house.token("chief"), "POST", "/api/demo/clock", "{\"advance\":\"PT24H\"}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("demonstration");
    }

    @Test
    void peopleOfOtherCentresAreNotThere() {
        known("Wilma", "+46701740611");
        String person = person("Wilma");
        assertThat(house.call(house.token("bo"), "GET", "/api/participants/" + person, "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(house.call(house.token("bo"), "GET", "/api/outbox/" + person, "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(participants("bo").find("Wilma", null).rows()).isEmpty();
        assertThat(participants("bo").find("070-174 06 11", null).rows()).isEmpty();
        assertThat(participants("anna").find("070-174 06 11", null).rows()).hasSize(1);
        assertThat(participants("chief").find("wil", "ronneby").rows()).hasSize(1);
        assertThat(house.call(
                                house.token("bo"),
                                "POST",
                                "/api/participants",
                                "{\"firstName\":\"Min nu\",\"phone\":\"070-174 06 11\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(house.bean(AuditLog.class).latest(500))
                .anyMatch(entry -> entry.user().equals("anna") && entry.target().contains("/api/participants?q="));
    }

    @Test
    void theHouseSaysHowItIs() {
        StatusApi.Status status = house.as("anna", StatusApi.class).status();
        assertThat(status.well()).isTrue();
        assertThat(status.lines())
                .extracting(StatusApi.StatusLine::sentence)
                .anyMatch(s -> s.startsWith("Sms fungerar"));
        assertThat(house.as("anna", StatusApi.class).centres())
                .extracting(StatusApi.CentreRow::id)
                .contains("ronneby", "karlshamn");
    }

    @Test
    void everyAddressIsDescribed() {
        String description = house.call("", "GET", "/api/openapi", "").body();
        assertThat(description).contains("/api/login", "/api/broadcasts/{id}/send", "/api/outbox/{person}");
    }

    /** Somebody of Ronneby who has answered the one question. */
    private static Address known(String name, String phone) {
        return known(name, phone, List.of(), List.of());
    }

    private static Address known(String name, String phone, List<String> subjects, List<String> branches) {
        participants("anna").add(new NewParticipant(name, null, phone, null, List.of(), subjects, branches, List.of()));
        Address address = Address.sms(phone);
        house.hears(address, "ja");
        soon(() -> participants("anna").find(name, null).rows().stream()
                .anyMatch(row -> row.channels().equals("sms")));
        return address;
    }

    private static ParticipantCard register(String name, String phone, List<String> subjects) {
        return participants("anna")
                .add(new NewParticipant(name, null, phone, null, List.of(), subjects, List.of(), List.of()));
    }

    private static ParticipantsApi participants(String user) {
        return house.as(user, ParticipantsApi.class);
    }

    private static String person(String name) {
        return participants("anna").find(name, null).rows().get(0).id();
    }

    private static @Nullable Waiting waiting(ConversationsApi talks, String person) {
        return talks.list(null).rows().stream()
                .filter(row -> row.person().equals(person))
                .findFirst()
                .orElse(null);
    }

    private static String status(AppointmentsApi appointments, String person) {
        return appointments.list(null, "anna", null, null).rows().stream()
                .filter(row -> row.person().equals(person))
                .map(AppointmentRow::status)
                .findFirst()
                .orElse("");
    }

    private static void reads(Address person, String words) {
        soon(() -> house.sms().textsTo(person).stream().anyMatch(text -> text.contains(words)));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(house.bean(BusinessClock.class).instant(), ZoneId.of("Europe/Stockholm"));
    }

    private static LocalDate tomorrow() {
        return today().plusDays(1);
    }

    private static void soon(BooleanSupplier so) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within ten seconds").isLessThan(end);
            LockSupport.parkNanos(5_000_000);
        }
    }
}
