package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.outbox.OutboxTrace;
import se.navigatorbot.bot.outbox.Rates;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.intents.Subject;

class DispatchTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Address ALVA = House.phone(605);
    private static final Address BO = House.phone(606);

    @Test
    void what_surely_did_not_leave_is_tried_again_later_and_stands_once_in_the_thread() {
        try (House house = House.open(server)) {
            house.sms.failing(
                    Delivery.tryLater(Duration.ZERO, false, "refused"),
                    Delivery.tryLater(Duration.ZERO, false, "refused"));
            house.hears(ALVA, "hej");
            House.await(() -> attempts(house, ALVA) == 1 && state(house, ALVA).equals("Väntar"));
            assertThat(house.sms.sent()).isEmpty();

            house.clock.advance(Duration.ofSeconds(1));
            House.await(() -> attempts(house, ALVA) == 2 && state(house, ALVA).equals("Väntar"));
            house.clock.advance(Duration.ofSeconds(2));

            house.sms.awaitSent(1);
            House.await(() -> state(house, ALVA).equals("Skickat"));
            assertThat(attempts(house, ALVA)).isEqualTo(3);
            assertThat(house.people.thread(house.id(ALVA), 10)).hasSize(2);
        }
    }

    @Test
    void what_fails_after_an_attempt_holds_up_nothing() {
        try (House house = House.open(server)) {
            house.meters.config().onMeterAdded(meter -> {
                if (meter.getId().getName().equals("navigator.sent")) {
                    throw new IllegalStateException("cannot count");
                }
            });
            house.sms.failing(Delivery.tryLater(Duration.ZERO, false, "refused"));
            house.hears(ALVA, "hej");
            House.await(() -> attempts(house, ALVA) == 1 && state(house, ALVA).equals("Väntar"));
            house.clock.advance(Duration.ofSeconds(1));

            house.sms.awaitSent(1);
            House.await(() -> state(house, ALVA).equals("Skickat"));
        }
    }

    @Test
    void what_is_judged_anew_on_its_way_out_keeps_its_account() {
        House.Plan plan = new House.Plan();
        plan.rates = new Rates(0.4, 0, 0, 48);
        try (House house = plan.open(server)) {
            house.sms.routing("46elks");
            house.hears(ALVA, "hej");
            house.sms.awaitSent(1);
            house.hears(BO, "hej");

            assertThat(house.sms.awaitSent(2))
                    .as("the second waited longer than a judgement holds")
                    .extracting(OutboundMessage::account)
                    .containsOnly("46elks");
        }
    }

    @Test
    void a_busy_chat_holds_up_its_own_messages_alone() {
        try (House house = House.open(server)) {
            house.telegram.failing(Delivery.tryLater(Duration.ofMinutes(1), false, "429"));
            Address busy = Address.telegram(1);
            house.hears(busy, "hej");
            House.await(() -> attempts(house, busy) == 1 && state(house, busy).equals("Väntar"));
            house.hears(busy, "är du där");
            house.hears(Address.telegram(2), "hallå");

            house.telegram.awaitSent(1);
            assertThat(house.telegram.texts()).containsExactly("svar på hallå");
            assertThat(house.telegram.textsTo(busy)).isEmpty();
        }
    }

    @Test
    void a_busy_account_holds_up_its_own_channel_alone() {
        try (House house = House.open(server)) {
            house.sms.failing(Delivery.tryLater(Duration.ofMinutes(1), true, "20429"));
            house.hears(ALVA, "hej");
            House.await(() -> attempts(house, ALVA) == 1 && state(house, ALVA).equals("Väntar"));
            house.hears(BO, "hej");
            house.hears(Address.telegram(2), "hallå");

            house.telegram.awaitSent(1);
            assertThat(house.sms.sent()).isEmpty();
        }
    }

    @Test
    void an_answer_overtakes_a_broadcast_and_stop_ends_it() {
        House.Plan plan = new House.Plan().answering(turn -> {
            Reply reply = Reply.saying(turn, Wording.literal("svar på " + turn.text()));
            if (turn.text().equals("stopp")) {
                return reply.changing(
                        person -> person.withWishes(person.wishes().stopping(turn.now())));
            }
            for (int i = 0; turn.text().equals("utskick") && i < 30; i++) {
                reply = reply.plus(
                        Draft.unasked(Wording.literal("utskick " + i), Subject.AKTIVITETER, "därför", About.NOTHING)
                                .withLane(Lane.BROADCAST)
                                .withTiming(Timing.AT_ONCE));
            }
            return reply;
        });
        plan.rates = new Rates(4, 0, 0, 48);
        try (House house = plan.open(server)) {
            house.hears(ALVA, "utskick");
            house.sms.awaitSent(5);
            house.hears(BO, "hej");
            house.hears(ALVA, "stopp");
            house.sms.await(sent -> texts(sent).containsAll(List.of("svar på hej", "svar på stopp")));
            int sent = house.sms.sent().size();

            assertThat(sent).isLessThan(25);
            House.await(() -> house.trace.of(house.id(ALVA)).stream()
                    .noneMatch(step -> step.state().equals("Väntar")));
            assertThat(house.trace.of(house.id(ALVA)))
                    .anyMatch(step -> step.state().equals("Skickades inte")
                            && step.reason().equals("STOPP"));
            assertThat(house.sms.textsTo(ALVA)).endsWith("svar på stopp");
        }
    }

    @Test
    void a_second_text_of_an_answer_that_waits_for_a_permit_is_not_overtaken() {
        House.Plan plan = new House.Plan().answering(turn -> {
            Reply reply = Reply.saying(turn, Wording.literal("svar på " + turn.text()));
            return turn.text().equals("hej") ? reply.plus(Draft.answer(Wording.literal("jag är en bot"))) : reply;
        });
        plan.rates = new Rates(1.5, 0, 0, 48);
        try (House house = plan.open(server)) {
            for (String text : List.of("hej", "ett", "två", "tre")) {
                house.hears(ALVA, text);
            }

            house.sms.awaitSent(5);
            assertThat(house.sms.texts())
                    .containsExactly("svar på hej", "jag är en bot", "svar på ett", "svar på två", "svar på tre");
        }
    }

    @Test
    void a_crisis_overtakes_every_answer_that_waits() {
        House.Plan plan = new House.Plan().answering(turn -> {
            if (turn.text().equals("kris")) {
                return Reply.silent(turn)
                        .plus(Draft.answer(Wording.literal("ring 112")).withPurpose(Purpose.CRISIS));
            }
            Reply reply = Reply.silent(turn);
            for (int i = 0; i < 100; i++) {
                reply = reply.plus(Draft.answer(Wording.literal("svar " + i)));
            }
            return reply;
        });
        plan.rates = new Rates(5, 0, 0, 48);
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            house.sms.awaitSent(2);
            house.hears(BO, "kris");

            house.sms.await(sent -> texts(sent).contains("ring 112"));
            assertThat(house.sms.sent()).hasSizeLessThan(20);
        }
    }

    @Test
    void a_crisis_answer_of_unknown_fate_is_repeated_five_times_and_no_more() {
        House.Plan plan = new House.Plan()
                .answering(turn -> Reply.silent(turn)
                        .plus(Draft.answer(Wording.literal("ring 112")).withPurpose(Purpose.CRISIS)));
        try (House house = plan.open(server)) {
            for (int i = 0; i < 10; i++) {
                house.sms.failing(Delivery.ended(DeliveryOutcome.UNKNOWN, "timeout"));
            }
            house.hears(ALVA, "kris");
            house.sms.awaitSent(4);
            House.await(() -> attempts(house, ALVA) == 4 && state(house, ALVA).equals("Väntar"));
            house.clock.advance(Duration.ofMinutes(1));

            House.await(() -> attempts(house, ALVA) == 5 && state(house, ALVA).equals("Kanske inte framme"));
            assertThat(house.sms.texts()).hasSize(5);
        }
    }

    @Test
    void what_may_not_leave_yet_waits_for_its_time() {
        House.Plan plan = new House.Plan()
                .answering(turn -> Reply.silent(turn)
                        .plus(Draft.answer(Wording.literal("senare"))
                                .withNotBefore(House.TUESDAY.plus(Duration.ofHours(5)))));
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(
                    () -> house.people.whoseIs(ALVA).flatMap(house.people::find).isPresent());
            assertThat(house.sms.sent()).isEmpty();

            house.clock.advance(Duration.ofHours(6));
            assertThat(house.sms.awaitSent(1).get(0).text()).isEqualTo("senare");
        }
    }

    @Test
    void the_ceiling_of_the_day_holds_broadcasts_and_keeps_a_reserve_for_answers() {
        House.Plan plan = new House.Plan().answering(turn -> {
            Reply reply = Reply.silent(turn);
            for (int i = 0; turn.text().equals("utskick") && i < 20; i++) {
                reply = reply.plus(
                        Draft.unasked(Wording.literal("utskick " + i), Subject.AKTIVITETER, "därför", About.NOTHING)
                                .withLane(Lane.BROADCAST));
            }
            return turn.text().equals("utskick") ? reply : Reply.saying(turn, Wording.literal("svar"));
        });
        plan.partsPerDay = 10;
        try (House house = plan.open(server)) {
            house.hears(ALVA, "utskick");
            house.sms.awaitSent(8);
            house.hears(BO, "hej");
            house.hears(BO, "hej");
            house.sms.awaitSent(10);
            House.await(() -> house.trace.of(house.id(ALVA)).stream()
                            .filter(step -> step.reason().equals("dagens tak för sms är nått"))
                            .count()
                    == 12);

            assertThat(house.sms.sent()).hasSize(10);
            assertThat(house.sms.textsTo(BO)).hasSize(2);
        }
    }

    @Test
    void a_text_that_lacks_a_value_is_dropped_and_says_so() {
        House.Plan plan =
                new House.Plan().answering(turn -> Reply.saying(turn, new Wording("fel", Map.of("fel", "ja"), null)));
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");

            House.await(() -> house.people
                    .whoseIs(ALVA)
                    .map(id -> house.trace.of(id).stream()
                            .anyMatch(step -> step.reason().equals("texten saknar ett värde")))
                    .orElse(false));
            assertThat(house.sms.sent()).isEmpty();
        }
    }

    private static List<String> texts(List<OutboundMessage> sent) {
        return sent.stream().map(OutboundMessage::text).toList();
    }

    private static int attempts(House house, Address address) {
        return newest(house, address).attempts();
    }

    private static String state(House house, Address address) {
        return newest(house, address).state();
    }

    private static OutboxTrace.Step newest(House house, Address address) {
        List<OutboxTrace.Step> steps =
                house.people.whoseIs(address).map(house.trace::of).orElse(List.of());
        return steps.isEmpty()
                ? new OutboxTrace.Step("", House.TUESDAY, Lane.REPLY, null, "", "", 0, "", "", "")
                : steps.get(steps.size() - 1);
    }
}
