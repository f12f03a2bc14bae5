package se.navigatorbot.bot.firstaid;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.channels.fakes.Waiting.soon;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

    @RegisterExtension
    static final RedisServer keys = RedisServer.quick();

    @Override
    RedisServer server() {
        return keys;
    }

    @Test
    void phones_ring_again_until_the_store_has_the_message() {
        FirstAidDesk patient = desk(Duration.ofMillis(50));
        patient.heard(says("1", ALVA, "fara"));
        sms.await(sent -> sms.textsTo(ON_DUTY).size() >= 3);
        assertThat(sms.textsTo(ALVA)).hasSize(1);
        assertThat(patient.answered("1")).isNotNull();
        int rung = settled();
        assertThat(settled()).isEqualTo(rung);
    }

    @Test
    void a_store_that_is_tried_in_vain_leaves_alarms_and_help_lines_as_they_were() {
        FirstAidDesk patient = desk(Duration.ofMillis(50));
        spool.answerDanger(patient);
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
    void a_phone_that_could_not_be_rung_is_rung_again_by_time() {
        sms.failing(Delivery.accepted("help"), busy());
        desk(Duration.ofMillis(50)).heard(says("1", ALVA, "fara"));
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
        desk(Duration.ofMillis(50)).heard(says("1", ALVA, "fara i natt"));
        sms.await(sent -> !sms.textsTo(ON_DUTY).isEmpty());
        assertThat(sms.textsTo(ON_DUTY)).first().isEqualTo("larm igen");
    }

    @Test
    void a_dead_phone_leads_on_to_everybody() {
        sms.failing(Delivery.accepted("help"), busy(), busy(), busy(), busy());
        desk(Duration.ofMillis(50)).heard(says("1", ALVA, "fara"));
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
