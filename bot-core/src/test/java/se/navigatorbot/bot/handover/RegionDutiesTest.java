package se.navigatorbot.bot.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.handover.Attendance.Leave;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.participants.Offer.Queue;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;

/** Whose phone rings follows the roster of the region file, and what is known of those who work here. */
class RegionDutiesTest {

    private static final LocalDateTime THURSDAY = LocalDateTime.parse("2026-11-26T10:00");
    private static final Address ROSTER = Address.sms("+46701740616");
    private static final Address OWN = Address.sms("+46701740690");
    private static final Address CHAT = Address.telegram(4711);

    private final Region region = RegionFiles.load("blekinge");
    private final List<Colleague> staff = new ArrayList<>();
    private final Set<ChannelKind> reach = EnumSet.of(ChannelKind.SMS, ChannelKind.TELEGRAM);
    private final DutyRoster roster =
            new RegionDuties(region, () -> staff, new CentreHours(region), () -> Catalogue.EMPTY, reach::contains);

    @Test
    void inHoursTheCentresOwnDutyRings() {
        assertThat(roster.onDuty("ronneby", THURSDAY)).containsExactly(ROSTER);
    }

    @Test
    void withoutAHomeCentreEveryCentreRings() {
        assertThat(roster.onDuty(null, THURSDAY)).hasSize(5);
    }

    @Test
    void atNightNobodyRingsButEverybodyCanBeReached() {
        staff.add(colleague("admin", Queue.COACH, Set.of(), OWN, null, Attendance.ALWAYS));
        assertThat(roster.onDuty(null, THURSDAY.plusHours(12))).isEmpty();
        assertThat(roster.everybody()).hasSize(6).contains(OWN);
    }

    @Test
    void dutyBeginsAgainTheNextMorning() {
        LocalDateTime night = THURSDAY.plusHours(12);
        assertThat(roster.nextDuty("ronneby", night)).contains(LocalDateTime.parse("2026-11-27T09:00"));
        assertThat(roster.nextDuty("ronneby", THURSDAY)).contains(THURSDAY);
    }

    @Test
    void aPublicHolidayHasNoWeeklyDuty() {
        LocalDateTime christmas = LocalDateTime.parse("2026-12-25T10:00");
        assertThat(roster.onDuty("ronneby", christmas)).isEmpty();
        assertThat(roster.nextDuty("ronneby", christmas)).contains(LocalDateTime.parse("2026-12-28T09:00"));
    }

    @Test
    void whereTheHomeCentreHasNoDutyAheadEveryCentreIsOnWatch() {
        LocalDateTime night = THURSDAY.plusHours(12);
        assertThat(roster.watch("ronneby", THURSDAY)).isEqualTo(new DutyRoster.Watch(List.of(ROSTER), true, THURSDAY));
        assertThat(roster.watch("tingsryd", THURSDAY).phones()).hasSize(5);
        assertThat(roster.watch("tingsryd", night).phones()).isEmpty();
        assertThat(roster.watch("tingsryd", night).next())
                .isEqualTo(roster.watch(null, night).next())
                .isNotNull();
        assertThat(roster.nextDuty("tingsryd", THURSDAY)).isEmpty();
    }

    @Test
    void whoeverTheRosterNamesIsToldOnTheirOwnPhoneAndChatToo() {
        staff.add(colleague("ahmed", Queue.COACH, Set.of("ronneby"), OWN, CHAT, Attendance.ALWAYS));
        assertThat(roster.onDuty("ronneby", THURSDAY)).containsExactly(ROSTER, OWN, CHAT);
        assertThat(roster.onDuty("ronneby", THURSDAY.plusHours(12))).isEmpty();
    }

    @Test
    void onADayOffTheSubstituteIsTold() {
        LocalDate day = THURSDAY.toLocalDate();
        Attendance away = Attendance.ALWAYS.withLeaves(List.of(new Leave(day, day, "lena")));
        Address lena = Address.sms("+46701740691");
        staff.add(colleague("ahmed", Queue.COACH, Set.of("ronneby"), OWN, CHAT, away));
        staff.add(colleague("lena", Queue.COACH, Set.of("karlshamn"), lena, null, Attendance.ALWAYS));
        assertThat(roster.onDuty("ronneby", THURSDAY)).containsExactly(ROSTER, lena);
        assertThat(roster.onDuty("ronneby", THURSDAY.plusDays(1))).containsExactly(ROSTER, OWN, CHAT);
    }

    @Test
    void aPhoneOfACoachOnNoRosterRingsWhileTheyAreThere() {
        Attendance partTime = Attendance.ALWAYS.withDays(Set.of(DayOfWeek.THURSDAY), null);
        staff.add(colleague("nils", Queue.COACH, Set.of("ronneby"), OWN, null, partTime));
        assertThat(roster.onDuty("ronneby", THURSDAY)).containsExactly(ROSTER, OWN);
        assertThat(roster.onDuty("ronneby", THURSDAY.plusDays(1))).containsExactly(ROSTER);
        assertThat(roster.onDuty("karlshamn", THURSDAY)).doesNotContain(OWN);
    }

    @Test
    void whoeverMayNotTakeDangerKeepsNoWatchAndNothingRingsForThem() {
        reach.remove(ChannelKind.SMS);
        staff.add(colleague("ester", Queue.EMPLOYER, Set.of("ronneby", "tingsryd"), OWN, CHAT, Attendance.ALWAYS));
        assertThat(roster.onDuty("ronneby", THURSDAY)).isEmpty();
        assertThat(roster.manned("tingsryd", THURSDAY)).isFalse();
        assertThat(roster.nextDuty("tingsryd", THURSDAY)).isEmpty();
        assertThat(roster.everybody()).isEmpty();
        assertThat(roster.rings()).isFalse();
    }

    @Test
    void aSubstituteWhoMayNotTakeDangerIsNotTold() {
        LocalDate day = THURSDAY.toLocalDate();
        Attendance away = Attendance.ALWAYS.withLeaves(List.of(new Leave(day, day, "ester")));
        staff.add(colleague("ahmed", Queue.COACH, Set.of("ronneby"), null, CHAT, away));
        staff.add(colleague("ester", Queue.EMPLOYER, Set.of("ronneby"), OWN, null, Attendance.ALWAYS));
        assertThat(roster.onDuty("ronneby", THURSDAY)).containsExactly(ROSTER);
    }

    @Test
    void aChannelThatIsOffRingsNobodyAndPromisesNothing() {
        staff.add(colleague("ahmed", Queue.COACH, Set.of("ronneby"), null, CHAT, Attendance.ALWAYS));
        reach.remove(ChannelKind.SMS);
        assertThat(roster.onDuty("ronneby", THURSDAY)).containsExactly(CHAT);
        assertThat(roster.rings()).isTrue();
        reach.clear();
        assertThat(roster.rings()).isFalse();
        assertThat(roster.manned("ronneby", THURSDAY)).isTrue();
    }

    private static Colleague colleague(
            String user,
            Queue queue,
            Set<String> centres,
            @Nullable Address phone,
            @Nullable Address chat,
            Attendance attendance) {
        return new Colleague(user, user, queue, queue != Queue.EMPLOYER, centres, phone, chat, attendance);
    }
}
