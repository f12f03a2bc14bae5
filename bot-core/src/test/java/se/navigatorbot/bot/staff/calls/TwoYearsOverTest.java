package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.BroadcastsApi;
import se.navigatorbot.bot.staffapi.CasesApi;
import se.navigatorbot.bot.staffapi.CasesApi.Decision;
import se.navigatorbot.bot.staffapi.CasesApi.NewCase;
import se.navigatorbot.bot.staffapi.LifetimesApi;
import se.navigatorbot.bot.staffapi.LifetimesApi.LifetimeRow;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Address;

/** Twenty-four months and a day later nothing is overdue but what somebody waits to read, and that goes when they have. */
class TwoYearsOverTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.own();

    private final StaffDay day = new StaffDay(house);
    private final LifetimesApi lifetimes = house.as("chief", LifetimesApi.class);

    @Test
    void whatIsOverGoesWhatIsHeldStaysAndTheDryRunTellsJustThat() {
        String gone = talked("Vanja", "+46701740761");
        String asked = talked("Frida", "+46701740762");
        String restricted = talked("Berit", "+46701740763");
        String mail = sentToAll();
        CasesApi cases = house.as("chief", CasesApi.class);
        String disclosure = cases.open(new NewCase(asked, "utlämnande", null)).id();
        cases.open(new NewCase(restricted, "begränsning", null));
        int held = lines(asked);
        assertThat(held).isGreaterThan(2);
        assertThat(lines(gone)).isGreaterThan(2);
        assertThat(records(row -> true)).containsEntry("seen", 0L).containsEntry("talk", 0L);

        twoYearsAndADayOn();

        day.soon(() -> records(row -> !row.kind().equals("broadcast")).values().stream()
                .allMatch(left -> left == 0));
        Map<String, Long> beforehand = records(row -> true);
        assertThat(beforehand).containsEntry("broadcast", 1L);
        assertThat(swept()).isEqualTo(beforehand);
        assertThat(records(row -> true).values()).containsOnly(0L);
        assertThat(lines(gone)).isZero();
        assertThat(lines(restricted)).as("what is restricted is stored").isPositive();
        assertThat(lines(asked)).as("what somebody asked for is kept").isGreaterThanOrEqualTo(held);
        for (String key : List.of(Keys.seen(partition(gone)), Keys.done(partition(gone)))) {
            assertThat(house.store().ask("ZCARD", key)).as(key).isEqualTo(0L);
        }
        assertThat(house.as("chief", BroadcastsApi.class).list().rows())
                .noneMatch(row -> row.id().equals(mail));

        cases.close(disclosure, new Decision(true, "utlämnat"));
        Map<String, Long> thenOver = records(row -> true);
        assertThat(thenOver.get("talk")).as("what was held").isGreaterThanOrEqualTo(held);
        assertThat(swept()).isEqualTo(thenOver);
        assertThat(records(row -> true).values()).containsOnly(0L);
        assertThat(lines(asked)).isZero();
        assertThat(house.bean(People.class).find(asked))
                .as("who takes part is ended by staff")
                .isPresent();
    }

    private String talked(String name, String phone) {
        Address address = day.known(name, phone, List.of("aktiviteter"), List.of());
        house.hears(address, "när har ni öppet?");
        day.soon(() -> house.sms().textsTo(address).size() > 1);
        return day.person(name);
    }

    private String sentToAll() {
        BroadcastsApi broadcasts = house.as("anna", BroadcastsApi.class);
        String id = broadcasts
                .preview(new BroadcastsApi.NewBroadcast(
                        "Öppet hus på torsdag", "aktiviteter", List.of(), List.of(), List.of(), List.of()))
                .id();
        broadcasts.send(id, new BroadcastsApi.TypedCount(3));
        day.soon(() -> broadcasts.status(id).state().equals("sent"));
        return id;
    }

    /** Lines of a talk have their age from the store, which lives in real time; all else is younger than business time. */
    private static void twoYearsAndADayOn() {
        BusinessClock clock = house.bean(BusinessClock.class);
        ZonedDateTime latest = later(Instant.now(), clock.instant()).atZone(ZoneId.of("Europe/Stockholm"));
        clock.advance(Duration.between(
                clock.instant(), latest.plus(Period.of(0, 24, 1)).toInstant()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Map<String, Long> records(Predicate<LifetimeRow> wanted) {
        return byKind(lifetimes.list(), wanted);
    }

    private Map<String, Long> swept() {
        return byKind(lifetimes.sweep(), row -> true);
    }

    private static Map<String, Long> byKind(List<LifetimeRow> rows, Predicate<LifetimeRow> wanted) {
        return rows.stream().filter(wanted).collect(Collectors.toMap(LifetimeRow::kind, LifetimeRow::records));
    }

    private static int lines(String person) {
        return house.bean(People.class).wholeThread(person).size();
    }

    private static int partition(String person) {
        return Participant.partitionOf(person);
    }
}
