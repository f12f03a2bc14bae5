package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.outbox.Fate;
import se.navigatorbot.bot.outbox.Progress;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;

/** What nobody can handle is set aside after five tries, whether it throws or takes the whole process with it. */
class PoisonTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Address ALVA = House.phone(631);
    private static final Address BO = House.phone(632);
    private static final Address CIM = House.phone(633);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_takes_all_memory_or_stack_is_set_aside_and_can_be_tried_again(boolean memory) {
        AtomicInteger tries = new AtomicInteger();
        List<Object> heard = new ArrayList<>();
        House.Plan plan = new House.Plan().answering(turn -> {
            if (turn.text().equals("gift") && tries.incrementAndGet() <= Parking.TRIES) {
                throw memory ? new OutOfMemoryError("no more") : new StackOverflowError();
            }
            return Reply.saying(turn, Wording.literal("svar på " + turn.text()));
        });
        plan.heard = heard::add;
        try (House house = plan.open(server)) {
            house.hears(ALVA, "gift");
            house.hears(BO, "hej");
            house.sms.awaitSent(1);
            House.await(() -> heard.contains(new MessageParked(false)));

            assertThat(tries).hasValue(Parking.TRIES);
            Parked.Item item = parked(house).all().get(0);
            assertThat(item.kind()).isEqualTo("meddelande");
            assertThat(item.participant()).isEqualTo(house.id(ALVA));
            assertThat(item.why()).isEqualTo("minnet tog slut när boten hanterade det");
            assertThat(item.tries()).isEqualTo(Parking.TRIES);

            assertThat(parked(house).retry(item.id())).isTrue();
            house.sms.awaitSent(2);
            assertThat(house.sms.texts()).containsExactly("svar på hej", "svar på gift");
            assertThat(parked(house).all()).isEmpty();
            assertThat(parked(house).retry(item.id())).isFalse();
        }
    }

    @Test
    void what_the_process_dies_of_is_set_aside_and_neighbours_are_not_counted_for_it() {
        CountDownLatch end = new CountDownLatch(1);
        House first = dying(end).open(server);
        first.hears(ALVA, "gift");
        House.await(() -> first.entrance.queue().waiting() > 0);
        first.hears(ALVA, "efteråt");
        first.hears(CIM, "efter en död");
        first.sms.awaitSent(1);
        first.vanish();
        for (int deaths = 2; deaths <= Parking.TRIES; deaths++) {
            CountDownLatch begun = new CountDownLatch(1);
            House next = dying(end, begun).open(server);
            House.await(() -> begun.getCount() == 0);
            assertThat(parked(next).all()).isEmpty();
            next.vanish();
        }

        try (House last = dying(end).open(server)) {
            last.sms.awaitSent(1);
            assertThat(last.sms.texts()).containsExactly("svar på efteråt");
            assertThat(parked(last).all())
                    .singleElement()
                    .extracting(Parked.Item::why, Parked.Item::tries)
                    .containsExactly("servern dog medan boten hanterade det", Parking.TRIES);
            assertThat(last.people.thread(last.id(ALVA), 10))
                    .extracting(line -> line.text())
                    .startsWith("gift");
            assertThat(parked(last).drop(parked(last).all().get(0).id())).isTrue();
            assertThat(parked(last).all()).isEmpty();
        } finally {
            end.countDown();
        }
    }

    @Test
    void what_nobody_can_read_of_messages_holds_up_nobody_of_its_partition() {
        Partition partition = partitionOfAlva();
        String person = partition.number() + "-somebody";
        Progress waiting = Progress.made(person, Lane.REPLY, House.TUESDAY);
        keep(partition, "claimed", waiting.in(Fate.CLAIMED, House.TUESDAY, "").toString());
        keep(partition, "waiting", waiting.toString());
        keep(partition, "torn", "no record");
        server.ask("ZADD", partition.lanes().get(0), "0", partition.number() + "-waiting");
        server.ask("HSET", partition.doubt(), partition.number() + "-claimed", "no document");
        server.ask("ZADD", partition.due(), "0", "nobody");

        try (House second = House.open(server)) {
            second.hears(ALVA, "efter");
            second.sms.awaitSent(1);
            assertThat(second.sms.texts()).containsExactly("svar på efter");
            House.await(() -> unreadable(second) == 4);
            House.await(() -> second.trace.of(person).stream()
                    .anyMatch(step -> step.state().equals("Kanske inte framme")));
        }
    }

    @Test
    void what_nobody_can_read_in_an_inbox_holds_up_nobody_behind_it() {
        Partition partition = partitionOfAlva();
        spoil(partition, "no time");
        try (House house = House.open(server)) {
            house.hears(ALVA, "efter");
            house.sms.awaitSent(1);
            spoil(partition, "1");
            server.ask("XADD", partition.inbox(), server.ask("INCR", partition.seq()) + "-0", "torn", "");
            house.entrance.arrivals().doubted(partition);
            House.await(() -> unreadable(house) == 3);
            house.hears(ALVA, "sen");
            house.sms.awaitSent(2);
            assertThat(house.sms.texts()).containsExactly("svar på efter", "svar på sen");
        }
    }

    /** An entry of somebody whose partition is another one. */
    private static void spoil(Partition partition, String time) {
        String other = (partition.number() + 1) % 64 + "-somebody";
        String person = time.equals("1") ? other : partition.number() + "-somebody";
        Object number = server.ask("INCR", partition.seq());
        server.ask("XADD", partition.inbox(), number + "-0", "i", "x", "k", "message", "p", person, "t", time);
    }

    private static double unreadable(House house) {
        return house.meters.get("navigator.store.unreadable").gauge().value();
    }

    private static void keep(Partition partition, String name, String state) {
        String id = partition.number() + "-" + name;
        server.ask("HSET", partition.out(), id, "no document");
        server.ask("HSET", partition.state(), id, state);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_partition_that_cannot_be_begun_is_tried_until_it_can(boolean whatIsLeft) {
        Partition partition = partitionOfAlva();
        byte[] read = (byte[]) Objects.requireNonNull(server.ask("GET", partition.seq()));
        String number = new String(read, StandardCharsets.US_ASCII);
        server.ask("SET", whatIsLeft ? partition.effects() : partition.seq(), "neither hash nor number");
        try (House house = House.open(server)) {
            if (whatIsLeft) {
                server.ask("DEL", partition.effects());
            } else {
                server.ask("SET", partition.seq(), number);
            }
            house.hears(ALVA, "efter");
            house.sms.awaitSent(1);
            assertThat(house.sms.texts()).containsExactly("svar på efter");
        }
    }

    private static Partition partitionOfAlva() {
        try (House house = House.open(server)) {
            house.hears(ALVA, "före");
            house.sms.awaitSent(1);
            return Partition.of(house.id(ALVA));
        }
    }

    @Test
    void what_was_only_waiting_when_a_process_died_is_handled_however_often_others_die() {
        CountDownLatch end = new CountDownLatch(1);
        House first = dying(end).open(server);
        first.hears(ALVA, "gift");
        first.stopWorking();
        for (int i = 0; i < 60; i++) {
            first.hears(House.phone(700 + i), "hej " + i);
        }
        first.vanish();
        for (int deaths = 1; deaths <= Parking.TRIES; deaths++) {
            CountDownLatch begun = new CountDownLatch(1);
            House next = dying(end, begun).open(server);
            House.await(() -> begun.getCount() == 0 || !parked(next).all().isEmpty());
            next.vanish();
        }
        try (House last = dying(end).open(server)) {
            House.await(() -> last.people.rows(row -> true).size() >= 60
                    && last.entrance.queue().waiting() == 0);
            assertThat(parked(last).all()).allMatch(item -> item.participant().equals(last.id(ALVA)));
        } finally {
            end.countDown();
        }
    }

    private static Parked parked(House house) {
        return new Parked(house.entrance.ground().redis(), house.entrance.arrivals());
    }

    @Test
    void real_processes_die_of_it_no_more_often_than_it_has_tries() throws Exception {
        try (House door = House.open(server)) {
            door.stopWorking();
            door.hears(ALVA, "gift");
            door.hears(ALVA, "efteråt");
            int deaths = 0;
            Process process = DyingHouse.start(server);
            try {
                while (parked(door).all().isEmpty()) {
                    if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                        assertThat(process.exitValue()).isEqualTo(137);
                        assertThat(++deaths).isLessThanOrEqualTo(Parking.TRIES);
                        process = DyingHouse.start(server);
                    }
                }
                House.await(() -> door.people.thread(door.id(ALVA), 10).stream()
                        .anyMatch(line -> line.text().equals("svar på efteråt")));
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private static House.Plan dying(CountDownLatch end) {
        return dying(end, new CountDownLatch(1));
    }

    /** Stands still over the poison as a dead process does: it neither ends the turn nor fails it. */
    private static House.Plan dying(CountDownLatch end, CountDownLatch begun) {
        return new House.Plan().answering(turn -> {
            if (turn.text().equals("gift")) {
                begun.countDown();
                forGood(end);
            }
            return Reply.saying(turn, Wording.literal("svar på " + turn.text()));
        });
    }

    private static void forGood(CountDownLatch end) {
        while (end.getCount() > 0) {
            try {
                end.await();
            } catch (InterruptedException e) {
                continue;
            }
        }
        throw new IllegalStateException("the process is gone");
    }
}
