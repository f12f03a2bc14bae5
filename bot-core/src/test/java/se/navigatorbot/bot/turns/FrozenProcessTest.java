package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.partitions.LeaseTimes;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;

/** A process that is really stopped, as a long pause of its machine would stop it, and goes on later. */
class FrozenProcessTest {

    static final LeaseTimes SHORT =
            new LeaseTimes(Duration.ofSeconds(4), Duration.ofMillis(3200), Duration.ofMillis(500));

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    @Test
    void others_take_over_and_what_it_wakes_with_neither_leaves_nor_changes_anything() {
        House.Plan plan = new House.Plan();
        plan.alone = false;
        plan.leases = SHORT;
        try (ChildHouse child = ChildHouse.start(server, false);
                House house = plan.open(server)) {
            House.await(() -> house.entrance.leases().open().size() == 32);
            Address leaving = theirs(house, 0);
            Address thinking = theirs(house, 100);
            house.hears(leaving, "skicka");
            child.await("leaves");
            house.hears(thinking, "tänk");
            child.await("thinks");

            child.freeze();
            House.await(() -> house.entrance.leases().open().size() == Keys.PARTITIONS);
            house.sms.await(
                    sent -> sent.stream().anyMatch(message -> message.to().equals(thinking)));
            child.thaw();

            child.await("abandoned");
            house.sms.await(
                    sent -> sent.stream().anyMatch(message -> message.to().equals(leaving)));
            House.await(() -> house.entrance.leases().open().size() == 32);
            assertThat(house.sms.textsTo(leaving)).containsExactly("svar på skicka");
            assertThat(house.sms.textsTo(thinking)).containsExactly("svar på tänk");
            assertThat(house.people.thread(house.id(thinking), 10))
                    .extracting(ThreadEntry::text)
                    .containsExactly("tänk", "svar på tänk");
            house.hears(theirs(house, 200), "efteråt");
            child.await("sent");
        }
    }

    @Test
    void a_claim_older_than_five_seconds_is_abandoned_even_by_the_one_who_still_has_the_lease() {
        try (ChildHouse child = ChildHouse.start(server, true)) {
            House.Plan plan = new House.Plan();
            plan.alone = false;
            try (House door = plan.open(server)) {
                door.hears(House.phone(1), "skicka");
                child.await("leaves");
                child.freeze();
                long frozen = System.nanoTime();
                House.await(() ->
                        System.nanoTime() - frozen > Duration.ofMillis(5100).toNanos());
                child.thaw();

                child.await("abandoned");
                child.await("sent");
                assertThat(door.sms.texts()).isEmpty();
            }
        }
    }

    /** An address of somebody new whom the other process looks after. */
    private static Address theirs(House house, int from) {
        for (int i = from; ; i++) {
            String id = house.people.idFor(House.phone(i));
            if (!house.entrance.leases().owns(Partition.of(id))) {
                return House.phone(i);
            }
        }
    }
}
