package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.CoachTimesApi;
import se.navigatorbot.bot.staffapi.CoachTimesApi.Days;
import se.navigatorbot.bot.staffapi.CoachTimesApi.FreeRow;
import se.navigatorbot.bot.staffapi.CoachTimesApi.Lengths;
import se.navigatorbot.bot.staffapi.CoachTimesApi.Week;
import se.navigatorbot.bot.staffapi.CoachTimesApi.WeekTime;
import se.navigatorbot.channels.Address;

/** Coaches' hours over HTTP, and a meeting that somebody books in them by text. */
class CoachTimesCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);

    @Test
    void hoursAreSetAndAFreeTimeIsBookedByText() {
        CoachTimesApi times = house.as("anna", CoachTimesApi.class);
        assertThat(times.show("anna").minutes()).isEqualTo(45);
        times.week(
                "anna", new Week(List.of(time(DayOfWeek.WEDNESDAY), time(DayOfWeek.MONDAY), time(DayOfWeek.THURSDAY))));
        assertThat(times.lengths("anna", new Lengths(30, 0, null, null)).pause())
                .isZero();
        List<FreeRow> free = times.free("anna", null, 3).rows();
        LocalDateTime first = free.get(0).start();

        Address vera = day.known("Viveka", "+46701740805");
        String person = day.person("Viveka");
        AppointmentsApi appointments = house.as("anna", AppointmentsApi.class);
        AppointmentRow booked =
                appointments.add(new NewAppointment(person, "anna", null, first.plusMinutes(10), 20, null));
        assertThat(booked.start()).isEqualTo(first.plusMinutes(10));
        assertThat(times.free("anna", null, 3).rows().get(0).start())
                .isEqualTo(free.get(1).start());
        HttpResponse<String> twice = house.call(
                house.token("anna"),
                "POST",
                "/api/appointments",
                "{\"person\":\""
                        + day.register("Ove", "070-174 08 43", List.of()).id() + "\",\"start\":\""
                        + first.plusMinutes(5) + "\"}");
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("har redan ett möte då");

        house.hears(vera, "boka om");
        day.reads(vera, "De här tiderna är lediga");
        house.hears(vera, "1");
        day.reads(vera, "Klart! Din nya tid");
        day.soon(() -> times.free("anna", null, 1).rows().get(0).start().equals(first));
        appointments.cancel(person, booked.id());
        times.week("anna", new Week(List.of()));
    }

    @Test
    void leaveIsTakenAndGivenBack() {
        CoachTimesApi times = house.as("bo", CoachTimesApi.class);
        assertThat(times.leave("bo", new Days(day.tomorrow(), null)).leave())
                .containsExactly(new Days(day.tomorrow(), day.tomorrow()));
        assertThat(times.back("bo", day.tomorrow().toString()).leave()).isEmpty();
        assertThat(call("DELETE", "bo", "bo/leave/2026-11-26", "").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "bo/week; {\"times\":[{\"day\":\"MONDAY\",\"from\":\"12:00\",\"to\":\"09:00\"}]}; 400",
                "bo/week; {\"times\":[{\"day\":\"MONDAY\",\"from\":\"09:00\",\"to\":\"12:00\",\"centre\":\"ronneby\"}]}; 400",
                "bo/week; {\"times\":[{\"day\":\"MONDAY\",\"from\":\"09:00\",\"to\":\"12:00\"}, {\"day\":\"MONDAY\",\"from\":\"11:00\",\"to\":\"13:00\"}]}; 400",
                "bo/lengths; {\"minutes\":5}; 400",
                "bo/leave; {\"from\":\"2026-12-24\",\"to\":\"2026-12-20\"}; 400",
                "anna/week; {\"times\":[]}; 404",
                "nobody/week; {\"times\":[]}; 404"
            })
    void whatCannotBeIsRefusedAndNothingChanges(String path, String body, int status) {
        assertThat(call("POST", "bo", path, body).statusCode()).isEqualTo(status);
        assertThat(house.as("bo", CoachTimesApi.class).show("bo").week()).isEmpty();
    }

    private static HttpResponse<String> call(String method, String user, String path, String body) {
        return house.call(house.token(user), method, "/api/coach-times/" + path, body);
    }

    private static WeekTime time(DayOfWeek day) {
        return new WeekTime(day, LocalTime.of(9, 0), LocalTime.of(12, 0), null, null);
    }
}
