package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.AppointmentsApi.DayChange;
import se.navigatorbot.bot.staffapi.AppointmentsApi.DayChanged;
import se.navigatorbot.bot.staffapi.AppointmentsApi.DayRow;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.channels.Address;

/** A coach who is ill: the meetings of the day are moved or cancelled in one act. */
class CoachDayTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);

    @Test
    void aDayIsShownThenMovedAndOneIsInTheWay() {
        house.add("carin", Role.COACH, "ronneby");
        Address nils = day.known("Nilsine", "+46701740806");
        Address tora = day.known("Torunn", "+46701740652");
        LocalDate ill = day.today().with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        LocalDate after = ill.with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        book("Nilsine", ill.atTime(9, 0));
        book("Torunn", ill.atTime(10, 0));
        book("Torunn", after.atTime(9, 15));

        DayChanged shown = appointments().day(new DayChange("carin", ill, after, false, null));
        assertThat(shown.done()).isFalse();
        assertThat(shown.rows()).extracting(DayRow::outcome).containsExactly("får inte plats", "flyttas");
        assertThat(statusOf(change(ill, after, false, 2))).isEqualTo(409);
        assertThat(statusOf(change(ill, after, true, 3))).isEqualTo(422);
        assertThat(appointments()
                        .list(null, "carin", ill.toString(), ill.toString())
                        .total())
                .isEqualTo(2);

        DayChanged done = appointments().day(new DayChange("carin", ill, after, true, 2));
        assertThat(done.rows()).extracting(DayRow::outcome).containsExactly("avbokad", "flyttad");
        day.reads(nils, "är inställt");
        day.reads(tora, "Ändrad tid med Namn carin");
        assertThat(house.sms().textsTo(tora).stream().filter(text -> text.contains("Ändrad tid")))
                .hasSize(1);
        assertThat(appointments()
                        .day(new DayChange("carin", ill, after, false, null))
                        .rows())
                .isEmpty();
    }

    @Test
    void nobodyIsMovedToADayOnWhichTheCentreIsClosed() {
        house.add("carmen", Role.COACH, "ronneby");
        day.known("Tyra-Li", "+46701740658");
        LocalDate ill = day.today().with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        LocalDate saturday = ill.plusDays(2);
        AppointmentRow booked = appointments()
                .add(new NewAppointment(day.person("Tyra-Li"), "carmen", null, ill.atTime(9, 0), null, null));
        assertThat(booked.clashes()).isEmpty();

        DayChanged shown = appointments().day(new DayChange("carmen", ill, saturday, false, null));

        assertThat(shown.rows()).extracting(DayRow::outcome).containsExactly("får inte plats");
        AppointmentRow moved = appointments()
                .move(booked.person(), booked.id(), new AppointmentsApi.Move(saturday.atTime(9, 0), null, null, false));
        assertThat(moved.clashes()).containsExactly("är en dag då centrumet har stängt");
        appointments().cancel(booked.person(), booked.id());
    }

    @Test
    void whetherSomebodyCameIsWrittenDownOnlyAfterwards() {
        house.add("david", Role.COACH, "ronneby");
        Address lisa = day.known("Lisbet", "+46701740653");
        LocalDateTime start = day.today().atTime(14, 0);
        AppointmentRow booked = house.as("anna", AppointmentsApi.class)
                .add(new NewAppointment(day.person("Lisbet"), "david", null, start, null, null));
        String path = "/api/appointments/" + booked.person() + "/" + booked.id() + "/outcome";
        assertThat(post(path, "{\"came\":false}").statusCode()).isEqualTo(409);
        assertThat(post(path, "{}").statusCode()).isEqualTo(400);

        house.turnTo(day.today().getDayOfWeek(), 15);
        assertThat(appointments()
                        .outcome(booked.person(), booked.id(), new AppointmentsApi.Outcome(false))
                        .status())
                .isEqualTo("kom inte");
        day.reads(lisa, "Vi missade varandra i dag");
        assertThat(post("/api/appointments/" + booked.person() + "/unknown/outcome", "{\"came\":true}")
                        .statusCode())
                .isEqualTo(404);
        house.turnTo(DayOfWeek.TUESDAY, 10);
    }

    @Test
    void whatIsBehindTheWallIsLeftAndTheColleagueIsToldWhoSeesIt() {
        house.add("carola", Role.COACH, "ronneby", "karlshamn");
        LocalDate ill = day.today().with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        String theirs = day.participants("bo")
                .add(new NewParticipant(
                        house.claim("Karla"),
                        null,
                        house.claim("+46701740657"),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .id();
        AppointmentsApi bo = house.as("bo", AppointmentsApi.class);
        String meeting = bo.add(new NewAppointment(theirs, "carola", null, ill.atTime(9, 0), null, null))
                .id();

        DayChanged done = appointments().day(new DayChange("carola", ill, null, false, 0));

        assertThat(done.rows()).isEmpty();
        assertThat(done.others()).contains("Karlshamn 1").contains("Be personalen där");
        DayChanged theirOwn = bo.day(new DayChange("carola", ill, null, false, 1));
        assertThat(theirOwn.rows()).extracting(DayRow::id, DayRow::outcome).containsExactly(tuple(meeting, "avbokad"));
        assertThat(theirOwn.others()).isEmpty();
    }

    private void book(String name, LocalDateTime start) {
        appointments().add(new NewAppointment(day.person(name), "carin", null, start, null, null));
    }

    private static String change(LocalDate from, LocalDate to, boolean rest, int count) {
        return "{\"coach\":\"carin\",\"date\":\"" + from + "\",\"to\":\"" + to + "\",\"cancelRest\":" + rest
                + ",\"count\":" + count + "}";
    }

    private static int statusOf(String body) {
        return post("/api/appointments/day", body).statusCode();
    }

    private static HttpResponse<String> post(String path, String body) {
        return house.call(house.token("anna"), "POST", path, body);
    }

    private static AppointmentsApi appointments() {
        return house.as("anna", AppointmentsApi.class);
    }
}
