package se.navigatorbot.bot.firstaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.navigatorbot.bot.spool.Answered;

@Timeout(15)
class CaseTest {

    private final Case of = new Case();

    @Test
    void an_answer_that_could_not_leave_sets_whoever_waits_for_it_free_at_once() throws Exception {
        of.take();
        FutureTask<Boolean> waits = waiting();
        of.giveBack();

        assertThat(waits.get()).isTrue();
        assertThat(of.take()).as("lent").isFalse();
    }

    @Test
    void an_answer_that_left_is_told_to_whoever_waits_for_it() throws Exception {
        Answered answered = new Answered("1", List.of("ring 112"), Instant.EPOCH);
        of.take();
        FutureTask<Boolean> waits = waiting();
        of.close(answered);

        assertThat(waits.get()).isFalse();
        assertThat(of.outcome()).isEqualTo(answered);
    }

    /** Somebody who surely waits for it by now. */
    private FutureTask<Boolean> waiting() {
        FutureTask<Boolean> lends = new FutureTask<>(of::lend);
        Thread thread = new Thread(lends);
        thread.setDaemon(true);
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return lends;
    }
}
