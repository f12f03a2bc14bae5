package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi.Waiting;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.bot.staffapi.ParticipantsApi.ParticipantCard;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Address;

/** What the tests of calls and pages do again and again. */
public class StaffDay {

    private final StaffHouse house;

    public StaffDay(StaffHouse house) {
        this.house = house;
    }

    /** Somebody of Ronneby who has answered the one question. */
    public Address known(String name, String phone) {
        return known(name, phone, List.of(), List.of());
    }

    Address known(String name, String phone, List<String> subjects, List<String> branches) {
        participants("anna")
                .add(new NewParticipant(
                        house.claim(name), null, house.claim(phone), null, List.of(), subjects, branches, List.of()));
        Address address = Address.sms(phone);
        house.hears(address, "ja");
        soon(() -> participants("anna").find(name, null).rows().stream()
                .anyMatch(row -> row.channels().equals("sms")));
        return address;
    }

    public ParticipantCard register(String name, String phone, List<String> subjects) {
        return participants("anna")
                .add(new NewParticipant(
                        house.claim(name), null, house.claim(phone), null, List.of(), subjects, List.of(), List.of()));
    }

    ParticipantsApi participants(String user) {
        return house.as(user, ParticipantsApi.class);
    }

    public String person(String name) {
        return participants("anna").find(house.claim(name), null).rows().get(0).id();
    }

    @Nullable
    Waiting waiting(ConversationsApi talks, String person) {
        return talks.list(null).rows().stream()
                .filter(row -> row.person().equals(person))
                .findFirst()
                .orElse(null);
    }

    /** Whether that person waits for a human. */
    public boolean waits(String person) {
        return waiting(house.as("anna", ConversationsApi.class), person) != null;
    }

    String status(AppointmentsApi appointments, String person) {
        return appointments.list(null, "anna", null, null).rows().stream()
                .filter(row -> row.person().equals(person))
                .map(AppointmentRow::status)
                .findFirst()
                .orElse("");
    }

    public void reads(Address person, String words) {
        soon(
                () -> house.sms().textsTo(person).stream().anyMatch(text -> text.contains(words)),
                () -> "\"" + words + "\" among " + house.sms().textsTo(person));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(house.bean(BusinessClock.class).instant(), ZoneId.of("Europe/Stockholm"));
    }

    LocalTime now() {
        return LocalTime.ofInstant(house.bean(BusinessClock.class).instant(), ZoneId.of("Europe/Stockholm"))
                .truncatedTo(ChronoUnit.MINUTES);
    }

    public LocalDate tomorrow() {
        return today().plusDays(1);
    }

    public void soon(BooleanSupplier so) {
        soon(so, () -> "within a minute");
    }

    private static void soon(BooleanSupplier so, Supplier<String> what) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(5_000_000);
        }
    }
}
