package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.channels.Address;

/** Reminders that could not leave: the coach reads of whom, and why. */
class UnremindedTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);
    private final AppointmentsApi appointments = house.as("anna", AppointmentsApi.class);

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
    }

    private void book(String name, int hour) {
        appointments.add(new NewAppointment(
                day.person(name), "minna", null, day.today().plusDays(2).atTime(hour, 0), null, null));
    }

    private List<AppointmentRow> unreminded() {
        return appointments.unreminded("minna").rows();
    }
}
