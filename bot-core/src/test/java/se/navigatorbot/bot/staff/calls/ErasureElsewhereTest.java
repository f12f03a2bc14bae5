package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.spool.Spool;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.CasesApi;
import se.navigatorbot.bot.staffapi.CasesApi.NewCase;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.Reception.Receipt;

/** What another process has on its disk of somebody who was erased while it was away goes when it comes back. */
class ErasureElsewhereTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.own(RememberingDocuments.Room.class);

    @TempDir
    Path other;

    private final StaffDay day = new StaffDay(house);
    private final CasesApi cases = house.as("chief", CasesApi.class);

    @Test
    void whatAProcessThatWasNotRunningHadOnDiskComesBackForNobody() {
        Address phone = day.known("Twilla", "+46701740681");
        Address neighbour = day.known("Granne", "+46701740682");
        String id = day.person("Twilla");
        StoreSearch search = new StoreSearch("twillan ringde");
        Path spool = other.resolve("spool");
        endsWithOnDisk(List.of(
                message(phone, "twillan ringde mig igen"),
                message(phone, "twillan ringde en gång till"),
                message(neighbour, "vilka tider har ni öppet i dag")));
        assertThat(search.nothingIn(spool)).isFalse();

        erase(id);
        assertThat(search.in(house.store())).isEmpty();
        Receipt after = house.bean(Reception.class).accept(message(phone, "hej, vilka är ni"));
        assertThat(after).isEqualTo(Receipt.STORED);
        day.soon(() -> house.bean(People.class).whoseIs(phone).isPresent());

        long begun = System.nanoTime();
        try (ConfigurableApplicationContext back = house.twin(other)) {
            day.soon(() -> !back.getBean(Spool.class).inUse() && search.nothingIn(spool));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
            day.soon(() -> linesOf(neighbour).stream().anyMatch(line -> line.contains("vilka tider")));
        }
        assertThat(search.in(house.store())).isEmpty();
        assertThat(linesOf(phone)).noneMatch(line -> line.contains("twillan"));
        assertThat(house.bean(People.class).find(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Nödina, +46701740683, 'jag vill inte leva längre, jag tar livet av mig i natt'",
        "Nödulf, +46701740684, 'jag orkar inte mer'",
    })
    void aCryForHelpOnAnotherDiskIsHeardAllTheSame(String name, String number, String cry) {
        Address phone = day.known(name, number);
        String id = day.person(name);
        endsWithOnDisk(List.of(message(phone, cry)));

        erase(id);
        try (ConfigurableApplicationContext back = house.twin(other)) {
            day.soon(() -> !back.getBean(Spool.class).inUse());
            day.soon(() -> house.bean(People.class)
                    .whoseIs(phone)
                    .flatMap(house.bean(People.class)::find)
                    .filter(person -> person.talk().crisis() != null)
                    .isPresent());
        }
        String somebodyNew = house.bean(People.class).whoseIs(phone).orElseThrow();
        assertThat(somebodyNew).isNotEqualTo(id);
        assertThat(house.bean(People.class)
                        .find(somebodyNew)
                        .map(person -> person.profile().firstName()))
                .hasValueSatisfying(stored -> assertThat(stored).isNotEqualTo(name));
    }

    /** Another process takes those messages while the store is away, and ends before it is back. */
    private void endsWithOnDisk(List<InboundMessage> messages) {
        try (ConfigurableApplicationContext away = house.twin(other)) {
            house.store().freeze();
            messages.forEach(
                    one -> assertThat(away.getBean(Reception.class).accept(one)).isEqualTo(Receipt.STORED));
        } finally {
            house.store().thaw();
        }
        day.soon(() -> !house.bean(JedisRedis.class).away());
    }

    private void erase(String id) {
        String one = cases.open(new NewCase(id, "radering", null)).id();
        day.soon(() ->
                house.call(house.token("chief"), "POST", "/api/cases/" + one + "/erase", "{\"person\":\"" + id + "\"}")
                                .statusCode()
                        == 200);
    }

    private static List<String> linesOf(Address phone) {
        People people = house.bean(People.class);
        return people.whoseIs(phone).map(people::wholeThread).orElse(List.of()).stream()
                .map(line -> line.text())
                .toList();
    }

    private InboundMessage message(Address from, String text) {
        return InboundMessage.text(
                "sms:t" + UUID.randomUUID(),
                from,
                text,
                house.bean(BusinessClock.class).instant());
    }
}
