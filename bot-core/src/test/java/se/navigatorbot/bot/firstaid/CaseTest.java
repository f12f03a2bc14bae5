package se.navigatorbot.bot.firstaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.navigatorbot.bot.spool.Answered;

@Timeout(15)
class CaseTest {

    private final Case of = new Case();

    @Test
    void an_answer_that_could_not_leave_sets_whoever_waits_for_it_free_at_once() {
        of.take();
        CompletableFuture<Boolean> waits = CompletableFuture.supplyAsync(of::lend);
        of.giveBack();

        assertThat(waits.join()).isTrue();
        assertThat(of.take()).as("lent").isFalse();
    }

    @Test
    void an_answer_that_left_is_told_to_whoever_waits_for_it() {
        Answered answered = new Answered("1", List.of("ring 112"), Instant.EPOCH);
        of.take();
        CompletableFuture<Boolean> waits = CompletableFuture.supplyAsync(of::lend);
        of.close(answered);

        assertThat(waits.join()).isFalse();
        assertThat(of.outcome()).isEqualTo(answered);
    }
}
