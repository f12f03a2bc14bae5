package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.CalendarsApi;
import se.navigatorbot.bot.staffapi.CalendarsApi.NewImport;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.HeldBy;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.bot.staffapi.EventsApi.NewTerms;
import se.navigatorbot.bot.staffapi.GlassApi;

/** Calendars that other programs read over HTTP. */
class CalendarCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);

    @Test
    void aProgrammeIsThereForAllWithoutNames() {
        house.as("anna", EventsApi.class)
                .add(new NewEvent(
                        "lecture",
                        "Jobb på sjön",
                        null,
                        null,
                        day.tomorrow().plusDays(9).atTime(9, 0),
                        60,
                        5,
                        false,
                        true,
                        new NewTerms(
                                null, null, null, null, null, null, new HeldBy("Sara", "Rederiet", "lätt svenska"))));

        HttpResponse<String> answer = house.call("", "GET", "/calendars/ronneby.ics", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(read(answer).getEvents())
                .extracting(event -> event.getSummary().getValue())
                .contains("Jobb på sjön");
        assertThat(answer.body())
                .contains("Med Rederiet. Språkstöd: lätt svenska.")
                .as("who of the staff holds it is for those who ask")
                .doesNotContain("Sara");
        assertThat(house.call("", "GET", "/calendars/paris.ics", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCoachsMeetingsStandBehindAnAddressThatCanBeEnded() {
        day.known("Jonna Maria", "+46701740651");
        String person = day.person("Jonna Maria");
        house.as("anna", AppointmentsApi.class)
                .add(new NewAppointment(
                        person, "anna", null, day.tomorrow().plusDays(5).atTime(10, 0), 30, null));
        CalendarsApi calendars = house.as("anna", CalendarsApi.class);
        String first = calendars.open().path();

        HttpResponse<String> answer = house.call("", "GET", first, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.body()).contains("Möte J-M").doesNotContain("Jonna").doesNotContain("Maria");
        assertThat(answer.body()).as("nobody is traced by an id").doesNotContain(person);
        assertThat(read(answer).getEvents()).isNotEmpty();

        house.as("anna", GlassApi.class).protect(new GlassApi.Protection(person, true, "skyddad folkbokföring"));
        assertThat(house.call("", "GET", first, "").body()).contains("upptagen").doesNotContain("J-M");

        String second = calendars.open().path();
        assertThat(house.call("", "GET", first, "").statusCode()).isEqualTo(404);
        calendars.close();
        assertThat(house.call("", "GET", second, "").statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverReadsNoMeetingsAnyMoreHasNoAddressForThem() {
        house.add("ylvali", Role.COACH, "ronneby");
        String path = house.as("ylvali", CalendarsApi.class).open().path();
        assertThat(house.call("", "GET", path, "").statusCode()).isEqualTo(200);

        house.bean(StaffAccounts.class)
                .change("ylvali", account -> account.as("Ylva", Role.SCOUT, account.centres(), "of-the-organisation"));
        assertThat(house.call("", "GET", path, "").statusCode()).isEqualTo(404);
    }

    @Test
    void aThousandRowsAreTakenInOneCall() {
        String from = day.tomorrow().plusWeeks(20).toString().replace("-", "");
        String rows = IntStream.range(0, 1000)
                .mapToObj(i -> "BEGIN:VEVENT\r\nUID:many-" + i + "\r\nDTSTAMP:20261101T000000Z\r\nSUMMARY:Kurs " + i
                        + "\r\nDESCRIPTION:" + "x".repeat(300) + "\r\nDTSTART:" + from + "T" + (10 + i % 10)
                        + "0000\r\nEND:VEVENT\r\n")
                .collect(Collectors.joining());
        String calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//other//EN\r\n" + rows + "END:VCALENDAR\r\n";

        assertThat(house.as("anna", CalendarsApi.class)
                        .read(new NewImport(calendar, null, null, null, true, false, true, null))
                        .events()
                        .total())
                .isEqualTo(1000);
    }

    private static ICalendar read(HttpResponse<String> answer) {
        return Biweekly.parse(answer.body()).first();
    }
}
