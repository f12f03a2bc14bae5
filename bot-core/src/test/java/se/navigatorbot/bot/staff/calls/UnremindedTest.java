package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.AppointmentsApi.Move;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.EventPeopleApi;
import se.navigatorbot.bot.staffapi.EventPeopleApi.NewSignUp;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.channels.Address;

/** Reminders that could not leave: the coach reads of whom, and why. */
class UnremindedTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);
    private final AppointmentsApi appointments = house.as("anna", AppointmentsApi.class);

    @Test
    void whoeverCannotBeRemindedOfAnActivityStandsThereToo() {
        house.turnTo(DayOfWeek.TUESDAY, 10);
        LocalDateTime thursday = day.today().plusDays(2).atTime(14, 0);
        EventsApi events = house.as("anna", EventsApi.class);
        EventRow fair =
                events.add(new NewEvent("job_fair", "Stilla mässa", null, null, thursday, 60, 0, false, false, null));
        Address stopped = day.known("Örjan-Li", "+46701745624");
        house.as("anna", EventPeopleApi.class).signUp(fair.id(), new NewSignUp(day.person("Örjan-Li")));
        day.reads(stopped, "Vi har anmält dig: Stilla mässa");
        house.hears(stopped, "STOPP");
        day.reads(stopped, "inga fler meddelanden");

        house.turnTo(DayOfWeek.WEDNESDAY, 17);

        day.soon(() -> ofTheFair(fair).size() == 1);
        AppointmentRow row = ofTheFair(fair).get(0);
        assertThat(row.firstName()).isEqualTo("Örjan-Li");
        assertThat(row.start()).isEqualTo(thursday);
        assertThat(row.place()).startsWith("Stilla mässa, ");
        assertThat(row.reminded()).isEqualTo("ej påmind: har sagt STOPP");
        house.turnTo(DayOfWeek.THURSDAY, 15);
        assertThat(ofTheFair(fair)).as("what has been needs nobody's call").isEmpty();
        events.cancel(fair.id());
    }

    private List<AppointmentRow> ofTheFair(EventRow fair) {
        return appointments.unreminded(null).rows().stream()
                .filter(row -> row.id().equals(fair.id()))
                .toList();
    }

    @Test
    void whoeverCannotBeRemindedStandsOnTheCoachesList() {
        house.add("minna", Role.COACH, "ronneby");
        house.turnTo(DayOfWeek.TUESDAY, 10);
        day.register("Ylva-Mo", "+46701745621", List.of());
        Address stopped = day.known("Ziggy-Al", "+46701745622");
        Address reached = day.known("Åsa-Li", "+46701745623");
        book("Ylva-Mo", 9);
        book("Ziggy-Al", 10);
        book("Åsa-Li", 11);
        day.reads(stopped, "Namn minna");
        day.reads(reached, "Namn minna");
        house.hears(stopped, "STOPP");
        day.reads(stopped, "START");

        house.turnTo(DayOfWeek.WEDNESDAY, 17);

        day.reads(reached, "i morgon");
        day.soon(() -> unreminded().size() == 2);
        assertThat(unreminded()).extracting(AppointmentRow::firstName).containsExactly("Ylva-Mo", "Ziggy-Al");
        assertThat(unreminded())
                .extracting(AppointmentRow::reminded)
                .containsExactly("ej påmind: ingen bekräftad adress på en öppen kanal", "ej påmind: har sagt STOPP");

        AppointmentRow ylva = unreminded().get(0);
        AppointmentRow ziggy = unreminded().get(1);
        appointments.cancel(ylva.person(), ylva.id());
        appointments.move(ziggy.person(), ziggy.id(), new Move(ziggy.start().plusDays(5), null, null, false));
        assertThat(unreminded())
                .as("called off, and not due yet at its new time")
                .isEmpty();
    }

    private void book(String name, int hour) {
        appointments.add(new NewAppointment(
                day.person(name), "minna", null, day.today().plusDays(2).atTime(hour, 0), null, null));
    }

    private List<AppointmentRow> unreminded() {
        return appointments.unreminded("minna").rows();
    }
}
