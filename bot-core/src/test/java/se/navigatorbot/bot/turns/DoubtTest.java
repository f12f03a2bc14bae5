package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.outbox.Judge;
import se.navigatorbot.bot.outbox.OutboxTrace;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.turns.ShakyProvider.Mishap;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.ProviderRecords.Unreadable;
import se.navigatorbot.channels.Speaker;

/** What becomes of attempts of which nobody knows whether they arrived. Providers' time is turned by hand. */
class DoubtTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Address ALVA = House.phone(605);
    private static final Address DUTY = House.phone(999);
    private static final String MAYBE = "Kanske inte framme";

    private final AtomicReference<Instant> time = new AtomicReference<>(House.TUESDAY);
    private final ShakyProvider provider = new ShakyProvider(time::get);
    private final House.Plan plan = new House.Plan();

    DoubtTest() {
        plan.real = time::get;
        plan.channel = provider;
    }

    @Test
    void what_stands_on_the_records_is_sent_and_never_goes_again() {
        provider.next(Mishap.ACCEPT_THEN_RESET);
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> state(house).equals(MAYBE));
            pass(house, Duration.ofSeconds(61));

            House.await(() -> state(house).equals("Skickat"));
            assertThat(provider.texts()).containsExactly("svar på hej");
            assertThat(server.ask("HGETALL", "{found}:messages")).asString().isNotEmpty();
        }
    }

    @Test
    void what_twice_does_not_stand_there_goes_once_more() {
        provider.next(Mishap.ERROR_BEFORE_ACCEPT);
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> state(house).equals(MAYBE));
            asked(house, Duration.ofSeconds(40), 1);
            assertThat(provider.texts()).isEmpty();
            pass(house, Duration.ofSeconds(61));

            House.await(() -> state(house).equals("Skickat"));
            assertThat(provider.texts()).containsExactly("svar på hej");
            assertThat(house.people.thread(house.id(ALVA), 10)).hasSize(2);
            House.await(() -> nothingLeft(house));
        }
    }

    @Test
    void a_second_unknown_is_asked_about_too_and_ends_as_it_is_for_staff_to_see() {
        provider.next(Mishap.ERROR_BEFORE_ACCEPT, Mishap.ERROR_BEFORE_ACCEPT);
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> state(house).equals(MAYBE));
            asked(house, Duration.ofSeconds(40), 1);
            asked(house, Duration.ofSeconds(60), 2);
            House.await(() -> newest(house).attempts() == 2 && state(house).equals(MAYBE));
            asked(house, Duration.ofSeconds(60), 3);
            pass(house, Duration.ofSeconds(60));

            ThreadEntry line = staffLine(house);
            assertThat(line.text()).isEqualTo("doubt.message");
            assertThat(line.speaker()).isEqualTo(Speaker.MARKER);
            assertThat(provider.attempts()).isEqualTo(2);
            assertThat(nothingLeft(house)).isTrue();
            assertThat(Duration.between(House.TUESDAY, time.get())).isLessThan(Duration.ofMinutes(5));
        }
    }

    @Test
    void what_no_longer_matters_is_not_sent_again() {
        provider.next(Mishap.ERROR_BEFORE_ACCEPT);
        plan.judge = (message, person, catalogue, now) ->
                provider.attempts() > 0 ? Judge.Verdict.drop("tiden har ändrats") : Judge.Verdict.send(ALVA);
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> state(house).equals(MAYBE));
            asked(house, Duration.ofSeconds(40), 1);
            pass(house, Duration.ofSeconds(60));

            staffLine(house);
            assertThat(state(house)).isEqualTo(MAYBE);
            assertThat(provider.attempts()).isEqualTo(1);
        }
    }

    @Test
    void records_that_cannot_be_read_prove_nothing_and_five_minutes_end_it() {
        provider.next(Mishap.ERROR_BEFORE_ACCEPT).closeRecords(new Unreadable("http-500", null));
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> state(house).equals(MAYBE));
            for (int i = 1; i <= 4; i++) {
                asked(house, Duration.ofSeconds(65), i);
            }
            pass(house, Duration.ofSeconds(30));

            staffLine(house);
            assertThat(provider.attempts()).isEqualTo(1);
            assertThat(Duration.between(House.TUESDAY, time.get())).isLessThan(Duration.ofMinutes(5));
        }
    }

    @Test
    void of_two_alike_one_is_found_and_one_goes_once_more() {
        provider.next(Mishap.ACCEPT_THEN_RESET, Mishap.ERROR_BEFORE_ACCEPT);
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            house.hears(ALVA, "hej");
            House.await(() -> states(house).equals(List.of(MAYBE, MAYBE)));
            asked(house, Duration.ofSeconds(40), 1);
            House.await(() -> states(house).contains("Skickat"));
            pass(house, Duration.ofSeconds(61));
            House.await(() -> states(house).equals(List.of("Skickat", "Skickat")));
            assertThat(provider.texts()).containsExactly("svar på hej", "svar på hej");
            assertThat(provider.attempts()).isEqualTo(3);
        }
    }

    @Test
    void of_two_alike_that_counts_as_arrived_which_was_attempted_when_one_was_taken() {
        provider.next(Mishap.ERROR_BEFORE_ACCEPT, Mishap.ACCEPT_THEN_RESET);
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> state(house).equals(MAYBE));
            pass(house, Duration.ofSeconds(3));
            house.hears(ALVA, "hej");
            House.await(() -> states(house).equals(List.of(MAYBE, MAYBE)));
            asked(house, Duration.ofSeconds(40), 1);
            pass(house, Duration.ofSeconds(61));
            House.await(() -> provider.taken().size() == 2);
            assertThat(provider.taken()).extracting(one -> one.message().id()).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_report_takes_the_name_of_what_arrived_before_a_look_can_give_it_to_another() {
        provider.next(Mishap.ACCEPT_THEN_RESET);
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> state(house).equals(MAYBE));
            ShakyProvider.Taken taken = provider.taken().get(0);
            String message = taken.message().id();
            house.inbox.report(new DeliveryReport(
                    message, taken.sid(), DeliveryReport.Progress.DELIVERED, DeliveryOutcome.ACCEPTED, ""));
            House.await(() -> state(house).equals("Framme"));
            assertThat(house.entrance.ground().redis().hash(Keys.found("messages")))
                    .containsEntry(taken.sid(), message.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void what_another_of_ours_is_known_to_be_is_no_proof() {
        provider.next(Mishap.ERROR_BEFORE_ACCEPT);
        plan.answering(turn -> Reply.saying(turn, Wording.literal("larm"))
                .withDrafts(List.of(Draft.duty(Wording.literal("larm"), DUTY))));
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> provider.attempts() == 1);
            house.hears(House.phone(606), "hej");
            House.await(() -> provider.attempts() == 2);
            House.await(() -> state(house).equals(MAYBE));
            asked(house, Duration.ofSeconds(40), 1);
            pass(house, Duration.ofSeconds(61));

            House.await(() -> provider.texts().equals(List.of("larm", "larm")));
            House.await(() -> state(house).equals("Skickat"));
        }
    }

    @Test
    void nobody_is_asked_while_nothing_is_in_doubt() {
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> state(house).equals("Skickat"));
            pass(house, Duration.ofMinutes(3));
            house.hears(ALVA, "igen");
            House.await(() -> provider.texts().size() == 2);

            assertThat(provider.questions()).isZero();
        }
    }

    @Test
    void a_restart_asks_about_what_it_left_in_doubt() {
        provider.next(Mishap.ACCEPT_THEN_RESET);
        House first = plan.open(server);
        first.hears(ALVA, "hej");
        House.await(() -> state(first).equals(MAYBE));
        first.vanish();
        time.updateAndGet(now -> now.plusSeconds(61));

        try (House second = plan.open(server)) {
            House.await(() -> state(second).equals("Skickat"));
            assertThat(provider.attempts()).isEqualTo(1);
        }
    }

    @Test
    void what_telegram_may_not_have_got_ends_at_once_for_staff_to_see() {
        Address chat = Address.telegram(4711);
        try (House house = plan.open(server)) {
            house.telegram.failing(Delivery.ended(DeliveryOutcome.UNKNOWN, "http 502"));
            house.hears(chat, "hej");

            House.await(() -> house.people.whoseIs(chat).isPresent()
                    && house.people.thread(house.id(chat), 10).size() == 3);
            ThreadEntry line = house.people.thread(house.id(chat), 10).get(2);
            assertThat(line.text()).isEqualTo("doubt.message");
            assertThat(line.address()).as("no page of the person's").isEmpty();
            assertThat(house.trace.of(house.id(chat)).get(0).state()).isEqualTo(MAYBE);
            assertThat(provider.questions()).isZero();
        }
    }

    @Test
    void a_crisis_answer_goes_again_at_once() {
        provider.next(Mishap.ERROR_BEFORE_ACCEPT, Mishap.TIMEOUT_BEFORE_ACCEPT);
        plan.answering(turn -> Reply.silent(turn)
                .plus(Draft.answer(Wording.literal("ring 90101")).withPurpose(Purpose.CRISIS)));
        try (House house = plan.open(server)) {
            house.hears(ALVA, "kris");

            House.await(() -> provider.texts().equals(List.of("ring 90101")));
            assertThat(provider.attempts()).isEqualTo(3);
        }
    }

    /** Providers' time goes on, and the house looks at once. */
    private void pass(House house, Duration by) {
        time.updateAndGet(now -> now.plus(by));
        house.clock.advance(Duration.ZERO);
    }

    private void asked(House house, Duration later, int times) {
        pass(house, later);
        House.await(() -> provider.questions() == times);
    }

    private static ThreadEntry staffLine(House house) {
        House.await(() -> house.people.thread(house.id(ALVA), 10).size() == 3);
        ThreadEntry line = house.people.thread(house.id(ALVA), 10).get(2);
        assertThat(line.address()).isEmpty();
        return line;
    }

    private static boolean nothingLeft(House house) {
        Partition partition = Partition.of(house.id(ALVA));
        return house.entrance.ground().redis().hash(partition.doubt()).isEmpty()
                && house.entrance.ground().redis().hash(partition.out()).isEmpty();
    }

    private static List<String> states(House house) {
        return house.people
                .whoseIs(ALVA)
                .map(id ->
                        house.trace.of(id).stream().map(OutboxTrace.Step::state).toList())
                .orElse(List.of());
    }

    private static String state(House house) {
        List<String> states = states(house);
        return states.isEmpty() ? "" : states.get(0);
    }

    private static OutboxTrace.Step newest(House house) {
        return house.trace.of(house.id(ALVA)).get(0);
    }
}
