package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.outbox.QuestionPut;
import se.navigatorbot.bot.outbox.Rates;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.Reception.Receipt;
import se.navigatorbot.channels.RecordingChannel;

class CrashTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Address ALVA = House.phone(605);
    private static final Address BO = House.phone(606);

    @Test
    void a_message_accepted_and_not_answered_is_answered_after_a_restart() throws Exception {
        CountDownLatch thinking = new CountDownLatch(1);
        House first = new House.Plan()
                .answering(turn -> {
                    thinking.countDown();
                    hang();
                    return Reply.silent(turn);
                })
                .open(server);
        assertThat(first.hears(ALVA, "hej")).isEqualTo(Receipt.STORED);
        thinking.await();
        first.vanish();

        try (House second = House.open(server)) {
            second.sms.awaitSent(1);
            second.hears(ALVA, "och sen");
            second.sms.awaitSent(2);
            assertThat(second.sms.texts()).containsExactly("svar på hej", "svar på och sen");
        }
    }

    @Test
    void what_waited_at_a_crash_leaves_before_the_answer_to_what_was_written_meanwhile() {
        House.Plan slow = new House.Plan()
                .answering(turn -> Reply.saying(turn, Wording.literal("svar på " + turn.text()))
                        .plus(Draft.answer(Wording.literal("jag är en bot"))));
        slow.rates = new Rates(0.1, 0, 0, 48);
        House first = slow.open(server);
        first.hears(ALVA, "hej");
        first.sms.awaitSent(1);
        first.vanish();
        first.hears(ALVA, "och sen");

        try (House second = House.open(server)) {
            second.sms.awaitSent(2);
            assertThat(second.sms.texts()).containsExactly("jag är en bot", "svar på och sen");
        }
    }

    @Test
    void what_surely_did_not_leave_is_sent_also_when_the_partition_was_lost_and_regained_meanwhile() throws Exception {
        CountDownLatch leaving = new CountDownLatch(1);
        CountDownLatch regained = new CountDownLatch(1);
        RecordingChannel sms = new RecordingChannel(ChannelKind.SMS);
        House.Plan plan = new House.Plan();
        plan.channel = new Held(sms, leaving, regained);
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            leaving.await();
            Leases leases = house.entrance.leases();
            leases.lose(Partition.of(house.id(ALVA)));
            leases.renew();
            House.await(() -> house.trace.of(house.id(ALVA)).get(0).state().equals("Kanske inte framme"));

            sms.failing(Delivery.tryLater(Duration.ZERO, false, "abandoned"));
            regained.countDown();
            sms.awaitSent(1);
            House.await(() -> house.trace.of(house.id(ALVA)).get(0).state().equals("Skickat"));
            assertThat(sms.texts()).containsExactly("svar på hej");
        }
    }

    /** Holds the first attempt until it is let go. */
    private record Held(RecordingChannel behind, CountDownLatch reached, CountDownLatch go) implements Channel {

        @Override
        public ChannelKind kind() {
            return behind.kind();
        }

        @Override
        public Delivery send(OutboundMessage message, StillWanted stillWanted) {
            reached.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return behind.send(message, stillWanted);
        }

        @Override
        public int parts(OutboundMessage message) {
            return 1;
        }

        @Override
        public ChannelHealth health() {
            return behind.health();
        }
    }

    @Test
    void what_was_claimed_and_has_no_outcome_is_unknown_and_never_sent_again_until_a_report_settles_it()
            throws Exception {
        StuckChannel stuck = new StuckChannel();
        House.Plan plan = new House.Plan();
        plan.channel = stuck;
        House first = plan.open(server);
        first.hears(ALVA, "hej");
        String message = stuck.left();
        first.vanish();

        try (House second = House.open(server)) {
            House.await(() -> second.trace.of(second.id(ALVA)).get(0).state().equals("Kanske inte framme"));
            second.hears(ALVA, "och sen");
            second.sms.awaitSent(1);
            assertThat(second.sms.texts()).containsExactly("svar på och sen");

            second.inbox.report(new DeliveryReport(
                    message, "SM1", DeliveryReport.Progress.DELIVERED, DeliveryOutcome.ACCEPTED, ""));

            assertThat(second.trace.of(second.id(ALVA)))
                    .filteredOn(step -> step.id().equals(message))
                    .singleElement()
                    .matches(
                            step -> step.state().equals("Framme") && step.text().equals("svar på hej"));
        } finally {
            stuck.release();
        }
    }

    @Test
    void the_question_of_what_may_have_arrived_is_open_after_a_restart_and_once_it_surely_has() throws Exception {
        Asked question = new Asked("yes_no", Map.of(), List.of(), House.TUESDAY.plus(Duration.ofDays(2)));
        List<Request> heard = new CopyOnWriteArrayList<>();
        StuckChannel stuck = new StuckChannel();
        House.Plan plan = new House.Plan()
                .answering(turn -> Reply.silent(turn)
                        .plus(Draft.answer(Wording.literal(turn.text())).withAsks(question)));
        plan.heard = heard::add;
        plan.channel = stuck;
        House first = plan.open(server);
        first.hears(ALVA, "kom");
        String message = stuck.left();
        first.inbox.report(
                new DeliveryReport(message, "SM1", DeliveryReport.Progress.DELIVERED, DeliveryOutcome.ACCEPTED, ""));
        House.await(() -> heard.equals(List.of(new QuestionPut(question))));
        first.hears(BO, "kom");
        House.await(() -> first.people.whoseIs(BO).map(first.trace::of).stream()
                .flatMap(List::stream)
                .anyMatch(step -> step.state().equals("På väg")));
        first.vanish();
        heard.clear();

        plan.channel = null;
        try (House second = plan.open(server)) {
            House.await(() -> heard.equals(List.of(new QuestionPut(question))));
            assertThat(second.sms.sent()).isEmpty();
        } finally {
            stuck.release();
        }
    }

    @Test
    void a_crisis_answer_with_no_outcome_is_sent_again() throws Exception {
        StuckChannel stuck = new StuckChannel();
        House.Plan plan = new House.Plan();
        plan.channel = stuck;
        House first = plan.answering(turn -> Reply.silent(turn)
                        .plus(Draft.answer(Wording.literal("ring 90101")).withPurpose(Purpose.CRISIS)))
                .open(server);
        first.hears(ALVA, "kris");
        stuck.left();
        first.vanish();

        try (House second = House.open(server)) {
            assertThat(second.sms.awaitSent(1).get(0).text()).isEqualTo("ring 90101");
            assertThat(second.people.thread(second.id(ALVA), 10))
                    .extracting(ThreadEntry::text)
                    .containsExactly("kris", "ring 90101");
        } finally {
            stuck.release();
        }
    }

    @Test
    void who_has_lost_the_lease_changes_nothing() {
        AtomicBoolean decided = new AtomicBoolean();
        try (House first = new House.Plan()
                .answering(turn -> {
                    decided.set(true);
                    return Reply.saying(turn, Wording.literal("från den förra"));
                })
                .open(server)) {
            try (House second = House.open(server)) {
                assertThat(first.hears(ALVA, "hej")).isEqualTo(Receipt.STORED);

                second.sms.awaitSent(1);
                House.await(decided::get);
                assertThat(second.sms.texts()).containsExactly("svar på hej");
                assertThat(first.sms.texts()).isEmpty();
            }
        }
    }

    @Test
    void what_a_turn_causes_elsewhere_is_delivered_once_even_when_the_first_try_fails() {
        House.Plan plan = new House.Plan();
        plan.answering(turn -> turn.text().equals("hej")
                ? Reply.silent(turn)
                : Reply.silent(turn)
                        .plus(Effect.request(turn.text(), new House.Say("från en annan")))
                        .plus(Effect.confirmSeat("e1")));
        String bo;
        House first = plan.open(server);
        first.hears(BO, "hej");
        House.await(() -> first.people.whoseIs(BO).flatMap(first.people::find).isPresent());
        bo = first.id(BO);
        first.catalogues.failing = true;
        first.hears(ALVA, bo);
        first.sms.awaitSent(1);
        House.await(() -> first.catalogues.failures.get() > 0);
        first.vanish();

        try (House second = House.open(server)) {
            House.await(() -> second.catalogues.asked.contains("LEFT e1"));
            assertThat(second.catalogues.asked).containsExactly("LEFT e1");
            assertThat(first.sms.textsTo(BO)).containsExactly("från en annan");
            assertThat(second.sms.texts()).isEmpty();
            House.await(() -> server.ask("KEYS", "*:effects") instanceof List<?> left && left.isEmpty());
        }
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("the process is gone", e);
        }
    }
}
