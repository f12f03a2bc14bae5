package se.navigatorbot.bot.firstaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.spool.Answered;
import se.navigatorbot.bot.spool.Replay;
import se.navigatorbot.channels.Delivery;

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
        sms.failing(Delivery.tryLater(Duration.ZERO, false, "busy"));
        AwayStore store = new AwayStore();
        try (Replay replay = new Replay(spool, store)) {
            spool.keep(says("1", ALVA, "fara")).join();
            sms.await(sent -> sms.textsTo(ALVA).size() == 1);
            int rung = sms.textsTo(ON_DUTY).size();
            sms.await(sent -> sms.textsTo(ON_DUTY).size() > rung + 2);
            assertThat(store.tries.get()).isPositive();

            store.away = false;
            until(() -> !store.taken.isEmpty() && !spool.inUse());
            assertThat(store.taken).containsExactly(new Answered("1", List.of("ring 112"), NINE));
            int rings = settled();
            assertThat(settled()).isEqualTo(rings);
        }
        assertThat(sms.textsTo(ALVA)).containsExactly("ring 112");
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
}
