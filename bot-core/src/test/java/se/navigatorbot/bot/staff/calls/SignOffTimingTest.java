package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.outbox.Fate;
import se.navigatorbot.bot.outbox.OutboxTrace;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.EventPeopleApi;
import se.navigatorbot.bot.staffapi.EventPeopleApi.NewSignUp;
import se.navigatorbot.bot.staffapi.EventPeopleApi.SignOff;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.channels.Address;

/** At night: whom the centre takes off something of the next morning hears at once, the rest waits for the day. */
class SignOffTimingTest {

    private static final String OFF = "Du är avanmäld från Nattmässa";

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);
    private final EventsApi events = house.as("anna", EventsApi.class);
    private final EventPeopleApi people = house.as("anna", EventPeopleApi.class);

    @Test
    void whomTheCentreTakesOffHearsInTimeAndWhoAskedForItByDay() {
        house.turnTo(DayOfWeek.TUESDAY, 10);
        EventRow near = fair(1);
        EventRow far = fair(3);
        Address byCentre = signedUp("Alma-Nea", "+46701745661", near);
        Address ownWish = signedUp("Birk-Nils", "+46701745662", near);
        Address days = signedUp("Cleo-Nor", "+46701745663", far);

        house.turnTo(DayOfWeek.TUESDAY, 21);
        people.signOff(near.id(), day.person("Birk-Nils"), new SignOff(false));
        people.signOff(far.id(), day.person("Cleo-Nor"), new SignOff(true));
        people.signOff(near.id(), day.person("Alma-Nea"), new SignOff(true));

        day.reads(byCentre, OFF);
        day.soon(() -> waits("Birk-Nils") && waits("Cleo-Nor"));
        assertThat(house.sms().textsTo(ownWish)).noneMatch(text -> text.contains(OFF));
        assertThat(house.sms().textsTo(days)).noneMatch(text -> text.contains(OFF));

        house.turnTo(DayOfWeek.WEDNESDAY, 8);
        day.reads(ownWish, OFF);
        day.reads(days, OFF);
        events.cancel(near.id());
        events.cancel(far.id());
    }

    private EventRow fair(int daysAhead) {
        return events.add(new NewEvent(
                "job_fair",
                "Nattmässa",
                null,
                null,
                day.today().plusDays(daysAhead).atTime(8, 45),
                60,
                5,
                false,
                false,
                null));
    }

    private Address signedUp(String name, String phone, EventRow event) {
        Address address = day.known(name, phone);
        people.signUp(event.id(), new NewSignUp(day.person(name)));
        day.reads(address, "Vi har anmält dig: Nattmässa");
        return address;
    }

    /** The news is there and has not left. */
    private boolean waits(String name) {
        return house.bean(OutboxTrace.class).of(day.person(name)).stream()
                .anyMatch(step -> step.state().equals(Fate.WAITING.swedish()));
    }
}
