package se.navigatorbot.bot.firstaid;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.channels.fakes.Waiting.soon;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.spool.Answered;
import se.navigatorbot.bot.spool.Replay;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.OutboundMessage;

/** Phones on duty, while the store is away. */
@Timeout(300)
class FirstAidAlarmsTest extends DeskBox {

    private static final Duration OFTEN = Duration.ofMillis(50);

    @RegisterExtension
    static final RedisServer keys = RedisServer.quick();

    @Override
    RedisServer server() {
        return keys;
    }

    @Test
    void phones_ring_again_until_the_store_has_the_message() {
        FirstAidDesk patient = hears(says("1", ALVA, "fara"), OFTEN);
        sms.await(sent -> sms.textsTo(ON_DUTY).size() >= 3);
        assertThat(sms.textsTo(ALVA)).hasSize(1);
        assertThat(patient.answered("1")).isNotNull();
        int rung = settled();
        assertThat(settled()).isEqualTo(rung);
    }

    @Test
    void a_store_that_is_tried_in_vain_leaves_alarms_and_help_lines_as_they_were() {
        spool.answerDanger(desk(OFTEN));
        sms.failing(busy());
        AwayStore store = new AwayStore();
        try (Replay replay = new Replay(spool, store)) {
            spool.keep(says("1", ALVA, "fara")).join();
            sms.await(sent -> sms.textsTo(ALVA).size() == 1);
            int rung = sms.textsTo(ON_DUTY).size();
            sms.await(sent -> sms.textsTo(ON_DUTY).size() > rung + 2);
            assertThat(store.tries.get()).isPositive();

            store.away = false;
            soon(() -> !store.taken.isEmpty() && !spool.inUse());
            assertThat(store.taken).containsExactly(new Answered("1", List.of("ring 112"), NINE));
            int rings = settled();
            assertThat(settled()).isEqualTo(rings);
        }
        assertThat(sms.textsTo(ALVA)).containsExactly("ring 112");
    }

    @Test
    void a_message_that_the_store_took_while_it_was_being_understood_rings_once() throws Exception {
        ear = new CountDownLatch(1);
        FirstAidDesk slow = hears(says("1", ALVA, "fara"), OFTEN);
        await(looks);
        Thread replay = new Thread(() -> slow.answered("1"));
        replay.start();
        soon(() -> replay.getState() == Thread.State.TIMED_WAITING);
        replay.interrupt();
        replay.join();

        ear.countDown();
        sms.await(sent -> !sms.textsTo(ON_DUTY).isEmpty());
        int rung = settled();
        assertThat(rung).isEqualTo(1);
    }

    @Test
    void the_next_outage_begins_anew() {
        AwayStore store = new AwayStore();
        store.away = false;
        for (int outage = 1; outage <= 2; outage++) {
            spool.keep(says("m" + outage, ALVA, "fara")).join();
            int alarms = outage;
            sms.await(sent -> sms.textsTo(ON_DUTY).size() == alarms);
            try (Replay replay = new Replay(spool, store)) {
                soon(() -> store.taken.size() == alarms && !spool.inUse());
            }
        }
        assertThat(sms.textsTo(ON_DUTY)).containsExactly("BRÅDSKANDE", "BRÅDSKANDE");
    }

    @Test
    void what_an_earlier_process_answered_rings_on_without_its_help_lines() {
        spool.keep(says("1", ALVA, "fara")).join();
        sms.awaitSent(2);
        soon(() -> spool.waiting() == 2);
        spool.close();

        spool = spool();
        spool.answerDanger(desk(OFTEN));
        sms.await(sent -> sms.textsTo(ON_DUTY).size() >= 4);
        assertThat(sms.textsTo(ALVA)).containsExactly("ring 112");
    }

    @Test
    void a_phone_that_could_not_be_rung_is_rung_again_by_time() {
        sms.failing(Delivery.accepted("help"), busy());
        hears(says("1", ALVA, "fara"), OFTEN);
        sms.await(sent -> !sms.textsTo(ON_DUTY).isEmpty());
        assertThat(sms.textsTo(ON_DUTY)).first().isEqualTo("larm igen");
    }

    @Test
    void a_phone_that_could_not_be_rung_is_rung_at_the_next_message() {
        sms.failing(Delivery.accepted("help"), busy());
        desk.heard(says("1", ALVA, "fara"));
        desk.heard(says("2", ALVA, "fara"));
        sms.awaitSent(3);
        assertThat(sms.textsTo(ON_DUTY)).containsExactly("BRÅDSKANDE");
    }

    @Test
    void a_crisis_that_nobody_was_there_to_hear_rings_later() {
        hears(says("1", ALVA, "fara i natt"), OFTEN);
        sms.await(sent -> !sms.textsTo(ON_DUTY).isEmpty());
        assertThat(sms.textsTo(ON_DUTY)).first().isEqualTo("larm igen");
    }

    @Test
    void a_dead_phone_leads_on_to_everybody() {
        sms.failing(Delivery.accepted("help"), busy(), busy(), busy(), busy());
        hears(says("1", ALVA, "fara"), OFTEN);
        sms.await(sent -> !sms.textsTo(EVERYBODY).isEmpty());
        assertThat(sms.sent()).extracting(OutboundMessage::to).startsWith(ALVA, ON_DUTY, EVERYBODY);
    }

    private static Delivery busy() {
        return Delivery.tryLater(Duration.ZERO, false, "busy");
    }

    /** How often the phone has rung when two looks a while apart see the same. */
    private int settled() {
        CompletableFuture.runAsync(() -> {}, hands).join();
        int before = -1;
        while (before != sms.textsTo(ON_DUTY).size()) {
            before = sms.textsTo(ON_DUTY).size();
            LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
        }
        return before;
    }
}
