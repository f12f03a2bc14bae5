package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.outbox.Judge;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.intents.Subject;

/** A way out, and the parts of a day, that were taken for nothing are given back. */
class WaysOutTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Address ALVA = House.phone(605);

    @Test
    void a_turn_that_fails_after_it_has_taken_a_way_gives_it_back() {
        AtomicBoolean failed = new AtomicBoolean();
        House.Plan plan = new House.Plan()
                .answering(turn -> Reply.saying(turn, Wording.literal("ett"))
                        .plus(Draft.unasked(Wording.literal("två"), Subject.TIDER, "därför", About.NOTHING)
                                .withLane(Lane.REPLY)
                                .withTiming(Timing.AT_ONCE)));
        Judge judge = plan.judge;
        plan.judge = (message, person, catalogue, now) -> {
            if (message.draft().subject() != null && !failed.getAndSet(true)) {
                throw new IllegalStateException("cannot judge");
            }
            return judge.judge(message, person, catalogue, now);
        };
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            house.sms.awaitSent(2);

            assertThat(failed).isTrue();
            assertThat(house.sms.textsTo(ALVA)).containsExactlyInAnyOrder("ett", "två");
        }
    }

    @Test
    void what_surely_did_not_leave_costs_no_parts_of_the_day() {
        Delivery refused = Delivery.tryLater(Duration.ZERO, false, "abandoned");
        House.Plan plan = new House.Plan();
        plan.partsPerDay = 2;
        try (House house = plan.open(server)) {
            house.sms.failing(refused, refused, refused);
            house.hears(ALVA, "hej");

            assertThat(house.sms.awaitSent(1)).hasSize(1);
        }
    }
}
