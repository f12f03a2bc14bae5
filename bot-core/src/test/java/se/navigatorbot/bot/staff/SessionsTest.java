package se.navigatorbot.bot.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.redis.RedisServer;

/** When somebody who logged in is out again. */
class SessionsTest {

    private static final Duration IDLE = Duration.ofMinutes(30);

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private final HandClock real = new HandClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final Sessions sessions = new Sessions(server.redis(), server.documents(), real, IDLE);

    @Test
    void whoeverDoesNothingForHalfAnHourIsOut() {
        String token = sessions.begin("sara");
        real.advance(IDLE.minusSeconds(1));
        assertThat(sessions.user(token)).contains("sara");
        sessions.used(token);
        real.advance(IDLE.minusSeconds(1));
        assertThat(sessions.user(token)).as("what the owner does counts").contains("sara");
        real.advance(Duration.ofSeconds(1));
        assertThat(sessions.user(token)).isEmpty();
        sessions.used(token);
        assertThat(sessions.user(token))
                .as("one that has ended does not begin again")
                .isEmpty();
    }

    @Test
    void afterTwelveHoursEverybodyIsOutWhateverTheyDo() {
        String token = sessions.begin("sara");
        Duration step = IDLE.minusSeconds(1);
        Duration passed = Duration.ZERO;
        while (passed.plus(step).compareTo(Sessions.LONGEST) < 0) {
            real.advance(step);
            passed = passed.plus(step);
            sessions.used(token);
            assertThat(sessions.user(token)).contains("sara");
        }
        real.advance(Sessions.LONGEST.minus(passed));
        assertThat(sessions.user(token)).isEmpty();
    }

    @Test
    void theNextLogInClearsAwayWhatHasEnded() {
        String gone = sessions.begin("gone");
        real.advance(Sessions.LONGEST);
        String fresh = sessions.begin("fresh");
        assertThat(server.ask("HLEN", "{staff}:sessions")).isEqualTo(1L);
        assertThat(sessions.user(gone)).isEmpty();
        sessions.end(fresh);
        assertThat(sessions.user(fresh)).isEmpty();
    }
}
