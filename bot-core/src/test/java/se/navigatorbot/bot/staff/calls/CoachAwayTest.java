package se.navigatorbot.bot.staff.calls;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AttendanceApi;
import se.navigatorbot.bot.staffapi.AttendanceApi.LeaveRow;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.channels.Address;

/** "Vem är min coach?" while the coach is away, and after. */
class CoachAwayTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);

    @Test
    void whoAnswersMeanwhileAndWhenTheCoachIsBackIsSaidButNotWhy() {
        house.add("orvar", Role.COACH, "ronneby");
        house.add("petra", Role.COACH, "ronneby");
        house.turnTo(DayOfWeek.TUESDAY, 10);
        Address person = Address.sms(house.claim("+46701745641"));
        day.participants("anna")
                .add(new NewParticipant(
                        house.claim("Vendla-Ro"),
                        null,
                        person.value(),
                        "orvar",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        house.hears(person, "ja");
        house.hears(person, "vem är min coach?");
        day.reads(person, "Din coach heter Namn orvar. Telefon");
        AttendanceApi attendance = house.as("chief", AttendanceApi.class);

        attendance.leave("orvar", new LeaveRow(day.today(), day.today().plusDays(6), "petra"));
        house.hears(person, "vem är min coach?");
        day.reads(
                person,
                "Namn orvar är inte på plats nu. Tillbaka "
                        + SwedishTime.day(day.today().plusDays(7)) + ". Till dess svarar Namn petra.");

        attendance.back("orvar", day.today().toString());
        house.hears(person, "vem är min coach?");
        day.soon(() -> house.sms().textsTo(person).stream()
                        .filter(text -> text.contains("heter Namn orvar. Telefon"))
                        .count()
                == 2);
    }
}
