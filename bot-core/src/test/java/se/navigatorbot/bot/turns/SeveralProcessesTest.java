package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Reception.Receipt;
import se.navigatorbot.channels.Speaker;

/** Several houses on one store, as several processes would be. */
class SeveralProcessesTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    @Test
    void one_that_joins_gets_its_fair_share_when_it_is_heard_of_and_nobody_has_the_same() {
        try (House first = open()) {
            assertThat(owned(first)).isEqualTo(Keys.PARTITIONS);
            try (House second = open()) {
                House.await(() -> owned(first) == 32 && owned(second) == 32);
                try (House third = open()) {
                    House.await(() -> owned(first) == 21 && owned(second) == 21 && owned(third) == 22);
                    assertThat(all(first, second, third)).doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void one_that_stops_hands_everything_over_at_once() {
        try (House staying = open()) {
            House leaving = open();
            House.await(() -> owned(staying) == 32 && owned(leaving) == 32);

            leaving.stopWorking();
            House.await(() -> owned(staying) == Keys.PARTITIONS);

            leaving.hears(House.phone(1), "lämnat kvar");
            assertThat(staying.sms.awaitSent(1).get(0).text()).isEqualTo("svar på lämnat kvar");
            leaving.close();
        }
    }

    @Test
    void what_one_accepts_for_another_is_answered_there_before_anybody_looks() {
        try (House first = open();
                House second = open()) {
            House.await(() -> owned(first) == 32 && owned(second) == 32);
            Address theirs = addressOf(second, first);
            long[] waited = new long[40];
            for (int i = 0; i < waited.length; i++) {
                long begun = System.nanoTime();
                int sent = i + 2;
                assertThat(first.hears(theirs, "fråga " + i)).isEqualTo(Receipt.STORED);
                second.sms.awaitSent(sent);
                waited[i] = System.nanoTime() - begun;
            }
            Arrays.sort(waited);
            // Looks come once a second, so that half of them would take half a second and more.
            assertThat(Duration.ofNanos(waited[waited.length / 2])).isLessThan(Duration.ofMillis(250));
            assertThat(first.sms.texts()).isEmpty();
        }
    }

    @Test
    void everybody_is_answered_once_and_in_order_while_processes_come_and_go() {
        int people = 200;
        int messages = 20;
        House staying = open();
        House coming = open();
        try {
            for (int message = 0; message < messages; message++) {
                for (int person = 0; person < people; person++) {
                    House door = person % 2 == 0 ? staying : coming;
                    assertThat(door.hears(House.phone(person), "fråga " + message))
                            .isEqualTo(Receipt.STORED);
                }
                if (message % 5 == 4) {
                    coming.close();
                    coming = open();
                }
            }
            List<String> wanted = IntStream.range(0, messages)
                    .mapToObj(message -> "fråga " + message)
                    .toList();
            for (int person = 0; person < people; person++) {
                String id = staying.id(House.phone(person));
                House.await(() -> spoken(staying, id, Speaker.Role.BOT).size() >= messages);
                assertThat(spoken(staying, id, Speaker.Role.PERSON)).isEqualTo(wanted);
                assertThat(spoken(staying, id, Speaker.Role.BOT))
                        .containsExactlyInAnyOrderElementsOf(
                                wanted.stream().map(text -> "svar på " + text).toList());
            }
        } finally {
            staying.close();
            coming.close();
        }
    }

    @Test
    void an_address_that_leads_elsewhere_does_so_for_every_process() {
        try (House first = open();
                House second = open()) {
            Address address = House.phone(1);
            first.hears(address, "hej");
            String before = first.id(address);
            assertThat(second.id(address)).isEqualTo(before);

            second.people.forget(address);

            House.await(() -> first.people.whoseIs(address).isEmpty());
            first.hears(address, "hej igen");
            assertThat(second.id(address)).isNotEqualTo(before);
        }
    }

    private static List<String> spoken(House house, String person, Speaker.Role role) {
        return house.people.thread(person, 1000).stream()
                .filter(line -> line.speaker().role() == role)
                .map(ThreadEntry::text)
                .toList();
    }

    /** An address whose person is looked after by {@code owner}; it has written once. */
    private static Address addressOf(House owner, House door) {
        for (int i = 0; ; i++) {
            Address address = House.phone(i);
            door.hears(address, "hej");
            if (owner.entrance.leases().owns(Partition.of(door.id(address)))) {
                owner.sms.awaitSent(1);
                door.sms.forget();
                return address;
            }
            door.sms.awaitSent(1);
        }
    }

    private static House open() {
        House.Plan plan = new House.Plan();
        plan.alone = false;
        return plan.open(server);
    }

    private static int owned(House house) {
        return house.entrance.leases().open().size();
    }

    private static List<Partition> all(House... houses) {
        List<Partition> all = new ArrayList<>();
        for (House house : houses) {
            all.addAll(house.entrance.leases().owned());
        }
        return all;
    }
}
