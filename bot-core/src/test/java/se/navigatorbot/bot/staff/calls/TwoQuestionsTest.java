package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.EventPeopleApi;
import se.navigatorbot.bot.staffapi.EventPeopleApi.NewSignUp;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Choice;

/** A meeting and an activity on one day, reminded of on one evening, and an answer that may mean either. */
class TwoQuestionsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);
    private final AppointmentsApi appointments = house.as("anna", AppointmentsApi.class);
    private final List<String> planned = new ArrayList<>();

    /** Other tests of the house find activities by kind; this is out of their way. */
    @AfterEach
    void callOff() {
        planned.forEach(id -> house.as("anna", EventsApi.class).cancel(id));
        planned.clear();
    }

    @ParameterizedTest
    @CsvSource({"Tvåa, +46701745631, tvea, kan ej", "Tvåan, +46701745632, tveb, AVBOKA"})
    void aRefusalOfTwoIsAskedAboutAndTheOtherStands(String name, String phone, String coach, String refusal) {
        Address person = bothAsked(name, phone, coach);

        house.hears(person, refusal);
        day.reads(person, "Vilken menar du?");
        house.hears(person, numberOf(person, "Sju företag"));
        day.reads(person, "din plats på Sju företag");
        assertThat(status(coach)).isEqualTo("inget svar");

        house.hears(person, "kan ej");
        day.soon(() -> status(coach).equals("avbokat av deltagaren"));
    }

    @Test
    void aYesToBothIsSaidOnce() {
        Address person = bothAsked("Tvååra", "+46701745633", "tvec");

        house.hears(person, "ja");
        day.reads(person, "Vilken menar du?");
        house.hears(person, "alla");

        day.soon(() -> status("tvec").equals("JA"));
        day.reads(person, "Bra, då ses vi. Sju företag");
    }

    private Address bothAsked(String name, String phone, String coach) {
        house.add(coach, Role.COACH, "ronneby");
        house.turnTo(DayOfWeek.TUESDAY, 10);
        Address person = day.known(name, phone);
        String id = day.person(name);
        EventRow event = house.as("anna", EventsApi.class)
                .add(new NewEvent(
                        "company_visit",
                        "Sju företag",
                        null,
                        null,
                        day.today().plusDays(2).atTime(13, 0),
                        60,
                        null,
                        false,
                        false,
                        null));
        planned.add(event.id());
        house.as("anna", EventPeopleApi.class).signUp(event.id(), new NewSignUp(id));
        appointments.add(
                new NewAppointment(id, coach, null, day.today().plusDays(2).atTime(10, 0), null, null));
        day.reads(person, "Vi har anmält dig: Sju företag");
        day.reads(person, "Namn " + coach);
        house.turnTo(DayOfWeek.WEDNESDAY, 17);
        day.soon(() -> house.sms().textsTo(person).stream()
                        .filter(text -> text.contains("i morgon"))
                        .count()
                == 2);
        return person;
    }

    /** The number under which that line was shown last. */
    private static String numberOf(Address person, String line) {
        List<Choice> shown = house.sms().sent().stream()
                .filter(message ->
                        message.to().equals(person) && message.choices().size() > 2)
                .reduce((before, last) -> last)
                .orElseThrow()
                .choices();
        return shown.stream()
                .filter(choice -> choice.label().contains(line))
                .map(Choice::value)
                .findFirst()
                .orElseThrow();
    }

    private String status(String coach) {
        return appointments.list(null, coach, null, null).rows().stream()
                .map(AppointmentRow::status)
                .findFirst()
                .orElse("");
    }
}
