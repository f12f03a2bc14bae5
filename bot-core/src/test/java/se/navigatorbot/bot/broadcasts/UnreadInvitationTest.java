package se.navigatorbot.bot.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.BroadcastsApi;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastPreview;
import se.navigatorbot.bot.staffapi.BroadcastsApi.TypedCount;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Address;

/** An invitation that is sent by night leaves in the morning: until then no yes is meant for it. */
class UnreadInvitationTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final BroadcastsApi broadcasts = house.as("anna", BroadcastsApi.class);
    private final Guests guests = new Guests(house, "anna");

    @Test
    void aYesAtElevenInTheEveningTakesNoPlaceAndOneInTheMorningDoes() {
        house.turnTo(DayOfWeek.TUESDAY, 10);
        Address guest = guests.come(1).get(0);
        String event = house.as("anna", EventsApi.class)
                .add(new NewEvent("cv_workshop", null, null, null, now().plusDays(3), 60, 8, false, false, null))
                .id();
        house.turnTo(DayOfWeek.TUESDAY, 23);
        BroadcastPreview preview = broadcasts.preview(guests.invitation("Kom på kvällsfika. Svara JA.", event));
        broadcasts.send(preview.id(), new TypedCount(1));
        Guests.soon(() -> broadcasts.status(preview.id()).state().equals("sent"));

        int before = house.sms().textsTo(guest).size();
        house.hears(guest, "ja");
        Guests.soon(() -> house.sms().textsTo(guest).size() > before);
        assertThat(guests.reads(guest, "kvällsfika")).isFalse();
        assertThat(taken(event)).isZero();

        house.turnTo(DayOfWeek.WEDNESDAY, 9);
        Guests.soon(() -> guests.reads(guest, "kvällsfika"));
        Guests.soon(() -> asked(guest));
        house.hears(guest, "ja");
        Guests.soon(() -> taken(event) == 1);
    }

    /** The question is open a moment after the message was handed over. */
    private boolean asked(Address guest) {
        return house.bean(People.class)
                .find(guests.id(guest))
                .map(found -> found.talk().asked())
                .isPresent();
    }

    private static int taken(String event) {
        return house.as("anna", EventsApi.class).show(event).taken();
    }

    private static LocalDateTime now() {
        return LocalDateTime.ofInstant(house.bean(BusinessClock.class).instant(), ZoneId.of("Europe/Stockholm"));
    }
}
