package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.EventPeopleApi;
import se.navigatorbot.bot.staffapi.EventPeopleApi.NewSignUp;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.bot.staffapi.JourneysApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.channels.Address;

/** Whoever is in two programmes gets what both offer, each once. */
class SeveralProgrammesTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.own();

    private final StaffDay day = new StaffDay(house);

    @Test
    void whoIsInACourseAndAtACentreIsRemindedOfBothAndOfEachOnce() {
        house.turnTo(DayOfWeek.TUESDAY, 10);
        house.add("kim", Role.COACH, "karlskrona");
        Address tyra = Address.sms("+46701741701");
        String id = house.as("kim", ParticipantsApi.class)
                .add(new NewParticipant(
                        "Tyra",
                        "karlskrona",
                        "+46701741701",
                        null,
                        List.of("navigatorcentrum", "vis"),
                        List.of(),
                        List.of(),
                        List.of()))
                .id();
        house.hears(tyra, "ja");
        EventPeopleApi places = house.as("kim", EventPeopleApi.class);
        places.signUp(add("course", "Kurs i ViS", 10), new NewSignUp(id));
        places.signUp(add("cv_workshop", "CV-verkstad", 13), new NewSignUp(id));

        assertThat(house.as("kim", JourneysApi.class).show(id, null).programmes())
                .extracting(one -> one.programme())
                .containsExactlyInAnyOrder("navigatorcentrum", "vis");
        day.reads(tyra, "Kurs i ViS torsdag");
        day.reads(tyra, "CV-verkstad torsdag");
        int before = house.sms().textsTo(tyra).size();

        house.turnTo(DayOfWeek.WEDNESDAY, 19);

        day.soon(() -> naming(tyra, "Kurs i ViS", before) > 0 && naming(tyra, "CV-verkstad", before) > 0);
        assertThat(naming(tyra, "Kurs i ViS", before)).isEqualTo(1);
        assertThat(naming(tyra, "CV-verkstad", before)).isEqualTo(1);
    }

    private static long naming(Address person, String title, int before) {
        return house.sms().textsTo(person).stream()
                .skip(before)
                .filter(text -> text.contains(title))
                .count();
    }

    /** On Thursday in Karlskrona. */
    private String add(String kind, String title, int hour) {
        return house.as("kim", EventsApi.class)
                .add(new NewEvent(
                        kind, title, null, null, day.today().plusDays(2).atTime(hour, 0), 60, 8, false, false, null))
                .id();
    }
}
