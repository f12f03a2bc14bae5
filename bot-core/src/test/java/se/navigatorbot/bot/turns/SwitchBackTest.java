package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Speaker;

/** What one person wrote to two processes while the store was away is heard in the order in which it arrived. */
class SwitchBackTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private final AtomicLong nanos = new AtomicLong();
    private final PartedStore toHere = new PartedStore();
    private final PartedStore toThere = new PartedStore();

    @Test
    void whoever_comes_back_first_waits_for_what_the_other_kept() {
        try (House here = open(toHere);
                House there = open(toThere)) {
            Address alva = phoneOf(here, there);
            toHere.away = true;
            toThere.away = true;
            says(alva, "ett", there, here);
            says(alva, "två", here, there);
            says(alva, "tre", there, here);
            says(alva, "fyra", here, there);

            toHere.away = false;
            House.await(() -> here.spool.waiting() == 0);
            toThere.away = false;
            House.await(() -> there.spool.waiting() == 0);
            assertThat(here.sms.sent()).as("another may still bring something").isEmpty();

            nanos.addAndGet(Duration.ofSeconds(3).toNanos());
            House.await(() -> here.sms.sent().size() == 4);
            assertThat(here.people.thread(here.id(alva), 10).stream()
                            .filter(line -> line.speaker().role() == Speaker.Role.PERSON)
                            .map(ThreadEntry::text))
                    .containsExactly("ett", "två", "tre", "fyra");
            assertThat(here.sms.textsTo(alva))
                    .containsExactly("svar på ett", "svar på två", "svar på tre", "svar på fyra");
        }
    }

    private static void says(Address who, String text, House to, House other) {
        to.hears(who, text);
        to.clock.advance(Duration.ofSeconds(1));
        other.clock.advance(Duration.ofSeconds(1));
    }

    /** Of somebody whom the first looks after. */
    static Address phoneOf(House owner, House other) {
        House.await(() -> owner.entrance.leases().open().size() == 32
                && other.entrance.leases().open().size() == 32);
        return IntStream.range(0, 500)
                .mapToObj(House::phone)
                .filter(phone -> owner.entrance.leases().takes(Partition.of(owner.people.idFor(phone))))
                .findFirst()
                .orElseThrow();
    }

    private House open(PartedStore way) {
        House.Plan plan = new House.Plan();
        plan.alone = false;
        plan.redis = way.redis(server.redis());
        plan.nanos = nanos::get;
        return plan.open(server);
    }
}
