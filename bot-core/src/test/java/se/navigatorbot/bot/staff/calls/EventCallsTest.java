package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.CalendarsApi;
import se.navigatorbot.bot.staffapi.CalendarsApi.Imported;
import se.navigatorbot.bot.staffapi.CalendarsApi.NewImport;
import se.navigatorbot.bot.staffapi.CasesApi;
import se.navigatorbot.bot.staffapi.CasesApi.NewCase;
import se.navigatorbot.bot.staffapi.EventPeopleApi;
import se.navigatorbot.bot.staffapi.EventPeopleApi.Attendance;
import se.navigatorbot.bot.staffapi.EventPeopleApi.EventPerson;
import se.navigatorbot.bot.staffapi.EventPeopleApi.NewAttendance;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.EventCopy;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;
import se.navigatorbot.bot.staffapi.EventsApi.HeldBy;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.bot.staffapi.EventsApi.NewSeries;
import se.navigatorbot.bot.staffapi.EventsApi.NewTerms;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Address;

/** Activities that fill up, come again, are copied and attended. */
class EventCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);
    private final EventsApi events = house.as("anna", EventsApi.class);

    @Test
    void aFreedSeatGoesToWhoeverWaitsAndWhoCameIsNoted() {
        LocalDateTime soon = LocalDateTime.of(day.today(), day.now()).plusHours(6);
        EventRow fair = events.add(new NewEvent("job_fair", "Jobbmässa", null, null, soon, 60, 1, false, false, null));
        Address first = day.known("Disa", "+46701740631");
        Address second = day.known("Edvin", "+46701740632");
        house.hears(first, "anmäl mig till jobbmässan");
        day.reads(first, "Du är anmäld till Jobbmässa");
        house.hears(second, "anmäl mig till jobbmässan");
        day.reads(second, "Vill du stå på väntelistan?");
        house.hears(second, "ja");
        day.reads(second, "Du står på väntelistan");
        day.soon(() -> people(fair).size() == 2);

        house.hears(first, "AVBOKA");
        day.reads(second, "Ledig plats: Jobbmässa");
        house.hears(second, "ja");
        day.reads(second, "Du är anmäld till Jobbmässa");
        day.soon(() -> people(fair).stream().anyMatch(row -> row.state().equals("anmäld")));
        assertThat(people(fair)).extracting(EventPerson::firstName).containsExactly("Edvin");

        NewAttendance allCame = new NewAttendance(null, null, null, true);
        assertThat(attend(house.token("anna"), fair, "{\"restCame\":true}").body())
                .contains("inte börjat");
        house.bean(BusinessClock.class).advance(Duration.ofHours(6).plusMinutes(1));
        Attendance noted = house.as("anna", EventPeopleApi.class).attendance(fair.id(), allCame);
        assertThat(List.of(noted.came(), noted.missed(), noted.minutes())).containsExactly(1, 0, 60);
        assertThat(people(fair).get(0).came()).containsExactly(soon.toLocalDate() + " ja");
        assertThat(attend(house.token("bo"), fair, "{\"restCame\":true}").statusCode())
                .isEqualTo(403);

        String edvin = people(fair).get(0).person();
        house.as("anna", CasesApi.class).open(new NewCase(edvin, "begränsning", null));
        assertThat(attend(house.token("anna"), fair, "{\"restCame\":false}").body())
                .contains("Ange vem som kom");
        assertThat(attend(house.token("anna"), fair, "{\"missed\":[\"" + edvin + "\"]}")
                        .body())
                .contains("är begränsad");
        assertThat(people(fair).get(0).came()).containsExactly(soon.toLocalDate() + " ja");
    }

    @Test
    void interviewsHaveTimesOfTheirOwn() {
        LocalDateTime at = day.tomorrow().atTime(9, 0);
        NewTerms own = new NewTerms(null, null, null, null, 20, "CV", new HeldBy("Sara", "Ikea", "tolk på arabiska"));
        EventRow interviews =
                events.add(new NewEvent("interview_training", null, null, null, at, 60, null, false, false, own));
        assertThat(interviews.seats()).isEqualTo(3);

        Address first = day.known("Frans", "+46701740633");
        Address second = day.known("Greta", "+46701740634");
        house.hears(first, "anmäl mig till intervjuträningen imorgon kl 9");
        day.reads(first, "kl 9,");
        house.hears(second, "anmäl mig till intervjuträningen imorgon kl 9");
        day.reads(second, "Den tiden är tagen.");
        house.hears(second, "1");
        day.reads(second, "kl 9.20,");
        day.reads(second, ", med Sara och Ikea. Språkstöd: tolk på arabiska.");
        assertThat(house.sms().textsTo(second)).anyMatch(text -> text.contains("Ta med CV"));
    }

    @Test
    void aSeriesIsStoredWholeAndACourseIsOne() {
        LocalDateTime at = day.tomorrow().plusWeeks(6).atTime(13, 0);
        NewEvent weekly = new NewEvent("wellness", "Promenad", null, null, at, 60, 5, false, false, null);

        List<EventRow> all = events.addSeries(new NewSeries(weekly, "FREQ=WEEKLY;COUNT=3", false))
                .rows();
        assertThat(all).extracting(EventRow::start).containsExactly(at, at.plusWeeks(1), at.plusWeeks(2));
        assertThat(all).extracting(EventRow::series).containsOnly(all.get(0).id());
        List<EventRow> course = events.addSeries(new NewSeries(weekly, "FREQ=WEEKLY;COUNT=3", true))
                .rows();
        assertThat(course).hasSize(1);
        assertThat(course.get(0).meetings()).containsExactly(at.plusWeeks(1), at.plusWeeks(2));
    }

    @Test
    void whoHoldsAnActivityIsNamedAndGoesWithItAtItsOwnCentreAlone() {
        LocalDateTime at = day.tomorrow().plusWeeks(5).atTime(9, 0);
        NewTerms held = new NewTerms(null, null, null, null, null, null, new HeldBy("Sara", "Ikea", "lätt svenska"));
        EventRow fair = events.add(new NewEvent("job_fair", null, null, null, at, 60, null, false, true, held));

        assertThat(fair.leader()).isEqualTo("Sara");
        assertThat(events.copy(fair.id(), new EventCopy(null, at.plusDays(1), null, null))
                        .leader())
                .isEqualTo("Sara");
        EventsApi others = house.as("bo", EventsApi.class);
        assertThat(others.copy(fair.id(), new EventCopy(null, at, null, null)))
                .extracting(EventRow::leader, EventRow::employer, EventRow::languageSupport)
                .containsExactly("", "Ikea", "lätt svenska");
        HeldBy bo = new HeldBy("Bo", null, "");
        assertThat(others.copy(fair.id(), new EventCopy(null, at, null, bo)))
                .extracting(EventRow::leader, EventRow::employer, EventRow::languageSupport)
                .containsExactly("Bo", "Ikea", "");
        assertThat(events.details(fair.id(), new HeldBy("Nour", "", null)))
                .extracting(EventRow::leader, EventRow::employer, EventRow::languageSupport)
                .containsExactly("Nour", "", "lätt svenska");
        HttpResponse<String> foreign =
                house.call(house.token("bo"), "POST", "/api/events/" + fair.id() + "/details", "{\"leader\":\"Bo\"}");
        assertThat(foreign.statusCode()).isEqualTo(403);
    }

    @Test
    void anotherCentreTakesAnActivityOver() {
        LocalDateTime at = day.tomorrow().plusWeeks(3).atTime(9, 0);
        EventRow visit = events.add(
                new NewEvent("company_visit", "1 timme 3 företag", null, null, at, 180, 15, false, true, null));

        EventRow copy = house.as("bo", EventsApi.class)
                .copy(visit.id(), new EventCopy(null, at.plusDays(1).withHour(10), null, null));

        assertThat(copy.centre()).isEqualTo("karlshamn");
        assertThat(copy.title()).isEqualTo("1 timme 3 företag");
        assertThat(copy.place()).contains("Karlshamn");
        assertThat(copy.end()).isEqualTo(copy.start().plusMinutes(180));
        assertThat(copy.taken()).isZero();
    }

    @Test
    void aCalendarIsTakenInOnceAndOneBadRowTakesNothing() {
        String good =
                calendar("DTSTART:" + day.tomorrow().plusWeeks(4).toString().replace("-", "") + "T130000");
        CalendarsApi calendars = house.as("anna", CalendarsApi.class);

        Imported tried = calendars.read(new NewImport(good, null, null, 7, false, false, true, null));
        Imported taken =
                calendars.read(new NewImport(good, null, null, 7, false, false, false, new HeldBy("Sara", null, null)));
        Imported again =
                calendars.read(new NewImport(good, null, null, 7, false, false, false, new HeldBy("Sara", null, null)));

        assertThat(tried.stored()).isFalse();
        EventRow row = taken.events().rows().get(0);
        assertThat(List.of(row.kind(), row.title(), row.place(), row.seats(), row.leader()))
                .containsExactly("cv_workshop", "CV-verkstad för alla som", "Biblioteket", 7, "Sara");
        assertThat(again.events().rows()).isEmpty();
        assertThat(again.known()).isEqualTo(1);

        HttpResponse<String> bad = house.call(
                house.token("anna"),
                "POST",
                "/api/calendars/import",
                "{\"calendar\":\"" + calendar("DTSTART:snart").replace("\r\n", "\\r\\n") + "\"}");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("Inget är sparat");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/series | {'event':EVENT,'repeat':'varje vecka'} | FREQ=WEEKLY;COUNT=8",
                "/series | {'event':EVENT,'repeat':'FREQ=DAILY'} | COUNT eller UNTIL",
                "'' | {'kind':'course','start':'2099-01-01T10:00','terms':{'programmes':['disco']}} | Programmet finns inte",
                "'' | {'kind':'course','start':'2099-01-01T10:00','terms':{'fromAge':30,'toAge':20}} | lägre än yngsta",
                "'' | {'kind':'course','start':'2099-01-01T10:00','seats':9,'terms':{'slotMinutes':30}} | ryms inte",
                "'' | {'kind':'course','start':'2099-01-01T10:00','terms':{'signUpUntil':'2099-01-02T10:00'}} | efter att",
                "'' | {'kind':'course','start':'2099-01-01T10:00','terms':{'heldBy':{'leader':'Sara, Ali, Nour och Maryam'}}} | 25 tecken",
                "'' | {'kind':'course','start':'2099-01-01T10:00','terms':{'heldBy':{'employer':'Byggmästarna i Ronneby och Karlshamn'}}} | 30 tecken",
                "/nix/copy | {'start':'2099-01-01T10:00'} | ingen aktivitet nix",
            })
    void whatCannotBeIsSaidAndNothingIsStored(String path, String body, String said) {
        int before = events.list(null, null, null).total();
        String json = body.replace("EVENT", "{'kind':'course','start':'2099-01-01T10:00'}")
                .replace('\'', '"');

        HttpResponse<String> answer = house.call(house.token("anna"), "POST", "/api/events" + path, json);

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains(said);
        assertThat(events.list(null, null, null).total()).isEqualTo(before);
    }

    private List<EventPerson> people(EventRow event) {
        return house.as("anna", EventPeopleApi.class).people(event.id()).rows();
    }

    private static HttpResponse<String> attend(String token, EventRow event, String body) {
        return house.call(token, "POST", "/api/events/" + event.id() + "/attendance", body);
    }

    private static String calendar(String start) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//other//EN\r\nBEGIN:VEVENT\r\nUID:u1\r\n"
                + "DTSTAMP:20261101T000000Z\r\nSUMMARY:CV-verkstad för alla som söker jobb\r\nLOCATION:Biblioteket\r\n"
                + start + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }
}
