package se.navigatorbot.bot.firstaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.participants.Onlookers;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.spool.Answered;
import se.navigatorbot.bot.spool.Spool;
import se.navigatorbot.bot.spool.Spooled;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.RecordingChannel;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Intent;

@Timeout(300)
class FirstAidDeskTest {

    @RegisterExtension
    static final RedisServer keys = RedisServer.quick();

    private static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");
    private static final Address ALVA = Address.sms("+46701740631");
    private static final Address ON_DUTY = Address.sms("+46701740615");

    @TempDir
    Path folder;

    private final RecordingChannel sms = new RecordingChannel(ChannelKind.SMS);
    private final RecordingChannel web = new RecordingChannel(ChannelKind.WEB_CHAT);
    private final ScheduledExecutorService hands = Executors.newScheduledThreadPool(1);
    private Ground ground;
    private Spool spool;
    private FirstAidDesk desk;

    @BeforeEach
    void open() {
        ground = Ground.on(
                keys.redis(),
                keys.documents(),
                Clock.fixed(NINE, ZoneOffset.UTC),
                ZoneId.of("Europe/Stockholm"),
                new SimpleMeterRegistry());
        spool = spool();
        desk = desk();
        spool.answerDanger(desk);
    }

    private Spool spool() {
        return new Spool(folder.resolve("spool"), keys.documents());
    }

    @AfterEach
    void close() {
        hands.shutdownNow();
        spool.close();
    }

    @Test
    void danger_is_answered_once_with_an_alarm_and_the_next_process_knows() {
        spool.keep(says("1", ALVA, "fara")).join();
        spool.keep(says("2", ALVA, "hej")).join();
        sms.awaitSent(2);

        assertThat(sms.textsTo(ALVA)).containsExactly("ring 112");
        assertThat(sms.textsTo(ON_DUTY)).containsExactly("BRÅDSKANDE");
        assertThat(desk.answered("2")).isNull();
        assertThat(desk.answered("1")).isEqualTo(new Answered("1", List.of("ring 112"), NINE));

        spool.close();
        spool = spool();
        FirstAidDesk next = desk();
        spool.answerDanger(next);
        assertThat(next.answered("1")).isEqualTo(new Answered("1", List.of("ring 112"), NINE));
        assertThat(sms.sent()).hasSize(2);
    }

    @Test
    void what_the_store_takes_first_is_answered_in_the_ordinary_way_alone() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        hands.execute(() -> await(held));
        desk.heard(says("1", ALVA, "fara"));

        assertThat(desk.answered("1")).isNull();
        held.countDown();
        hands.submit(() -> {}).get();
        assertThat(sms.sent()).isEmpty();
    }

    @Test
    void an_answer_that_could_not_leave_is_tried_again_without_ringing_anew() {
        sms.failing(Delivery.tryLater(Duration.ZERO, false, "busy"));
        desk.heard(says("1", ALVA, "fara"));

        sms.awaitSent(2);
        assertThat(sms.texts()).containsExactly("BRÅDSKANDE", "ring 112");
        assertThat(desk.answered("1")).isNotNull();
    }

    @Test
    void an_attempt_that_may_have_arrived_is_repeated_at_once() {
        sms.failing(Delivery.ended(DeliveryOutcome.UNKNOWN, "cut"));
        desk.heard(says("1", ALVA, "fara"));

        sms.awaitSent(3);
        assertThat(sms.textsTo(ALVA)).containsExactly("ring 112", "ring 112");
    }

    @Test
    void what_cannot_be_delivered_here_is_left_to_the_ordinary_way() {
        sms.failing(Delivery.ended(DeliveryOutcome.UNREACHABLE, "blocked"));
        desk.heard(says("1", ALVA, "fara"));

        sms.awaitSent(1);
        assertThat(desk.answered("1")).isNull();
        assertThat(sms.texts()).containsExactly("BRÅDSKANDE");
    }

    @Test
    void an_open_page_of_the_chat_shows_the_answer() {
        Address page = Address.webChat("sida");
        List<String> shown = new CopyOnWriteArrayList<>();
        ground.onlookers().add(ground.addresses().hash(page), new Onlookers.Onlooker() {
            @Override
            public void line(ThreadEntry line) {
                shown.add(line.text());
            }

            @Override
            public void somethingNew() {}
        });
        desk.heard(says("1", page, "fara"));

        web.awaitSent(1);
        assertThat(desk.answered("1")).isNotNull();
        assertThat(shown).containsExactly("ring 112");
    }

    @Test
    void somebody_who_writes_on_and_on_gets_help_lines_five_times_and_one_alarm() throws Exception {
        for (int i = 0; i < 9; i++) {
            desk.heard(says("m" + i, ALVA, "fara " + i));
        }
        hands.submit(() -> {}).get();
        sms.awaitSent(6);
        assertThat(desk.answered("m8")).isNull();
        assertThat(sms.textsTo(ALVA)).hasSize(5);
        assertThat(sms.textsTo(ON_DUTY)).hasSize(1);
    }

    @Test
    void phones_ring_again_until_the_store_has_the_message() {
        FirstAidDesk patient = desk(Duration.ofMillis(50));
        patient.heard(says("1", ALVA, "fara"));
        sms.await(sent -> sms.textsTo(ON_DUTY).size() >= 3);
        assertThat(sms.textsTo(ALVA)).hasSize(1);
        assertThat(patient.answered("1")).isNotNull();
        sms.await(sent -> !sms.textsTo(ON_DUTY).isEmpty());
        int rung = settled();
        assertThat(settled()).isEqualTo(rung);
    }

    /** How often the phone has rung when two looks a while apart see the same. */
    private int settled() {
        int before = -1;
        while (before != sms.textsTo(ON_DUTY).size()) {
            before = sms.textsTo(ON_DUTY).size();
            LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
        }
        return before;
    }

    private FirstAidDesk desk() {
        return desk(Duration.ofHours(1));
    }

    private FirstAidDesk desk(Duration ringsAgain) {
        return new FirstAidDesk(
                text -> text.startsWith("fara") ? Optional.of(CrisisLevel.EXPLICIT) : Optional.empty(),
                new FirstWords(
                        new Danger(),
                        (turn, soFar) -> soFar.plus(Draft.duty(Wording.literal("larm igen"), ON_DUTY)),
                        ground.addresses(),
                        ground.shelf(),
                        ground.clock(),
                        ground.zone()),
                new UrgentPost(
                        List.of(sms, web),
                        (wording, now) -> wording.words().getOrDefault("text", ""),
                        ground.clock(),
                        ground.zone()),
                spool,
                ground,
                hands,
                ringsAgain);
    }

    private static Spooled says(String id, Address from, String text) {
        return new Spooled(InboundMessage.text(id, from, text, NINE), NINE, null);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives help lines each time and rings once, as the house does. */
    private static final class Danger implements Skill {

        @Override
        public Set<Intent> intents() {
            return Set.of(Intent.CRISIS);
        }

        @Override
        public Reply answer(Turn turn) {
            Reply reply = Reply.silent(turn)
                    .plus(Draft.answer(Wording.literal("ring 112")).withPurpose(Purpose.CRISIS))
                    .changing(person -> person.talk(talk -> talk.withIntroduced(true)));
            return turn.person().talk().introduced()
                    ? reply
                    : reply.plus(Draft.duty(Wording.literal("BRÅDSKANDE"), ON_DUTY));
        }
    }
}
