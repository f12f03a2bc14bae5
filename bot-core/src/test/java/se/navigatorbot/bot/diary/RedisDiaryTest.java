package se.navigatorbot.bot.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.redis.RedisServer;

/** Who gets a time of a coach, on a real Redis. */
class RedisDiaryTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final Instant ONE = Instant.parse("2026-11-26T12:00:00Z");
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private Diary diary;

    @BeforeEach
    void open() {
        diary = new RedisDiary(server.redis());
    }

    @ParameterizedTest(name = "{0} minutes later, {1} long: {2}")
    @CsvSource({"0, 45, false", "30, 45, false", "-30, 45, false", "50, 45, false", "60, 45, true", "-60, 45, true"})
    void overlappingTimesAreTakenWithTheirPause(int later, int minutes, boolean free) {
        diary.hold(time("7-ali", "a1", 0, 45));
        assertThat(diary.claim(time("9-mia", "b1", later, minutes), "t1", NOW, PAUSE))
                .isEqualTo(free);
    }

    @Test
    void theFasterGetsItAndAskingAgainGivesTheSame() {
        assertThat(diary.claim(time("7-ali", "a1", 0, 45), "t1", NOW, PAUSE)).isTrue();
        assertThat(diary.claim(time("9-mia", "b1", 0, 45), "t2", NOW, PAUSE)).isFalse();
        assertThat(diary.claim(time("7-ali", "a1", 0, 45), "t1", NOW, PAUSE)).isTrue();
        assertThat(diary.taken("sara", NOW)).containsExactly(time("7-ali", "a1", 0, 45));
    }

    @Test
    void aClaimThatNobodyHoldsFallsFree() {
        diary.claim(time("7-ali", "a1", 0, 45), "t1", NOW, PAUSE);
        Instant later = NOW.plus(Duration.ofMinutes(11));
        assertThat(diary.taken("sara", later)).isEmpty();
        assertThat(diary.claim(time("9-mia", "b1", 0, 45), "t2", later, PAUSE)).isTrue();
    }

    @Test
    void whatIsHeldStaysUntilItIsGivenBack() {
        TakenTime time = time("7-ali", "a1", 0, 45);
        diary.claim(time, "t1", NOW, PAUSE);
        diary.hold(TakenTime.parse(time.target(), "7-ali"));
        Instant later = NOW.plus(Duration.ofHours(1));
        assertThat(diary.claim(time("9-mia", "b1", 0, 45), "t2", later, PAUSE)).isFalse();
        diary.release(time);
        diary.release(time);
        assertThat(diary.claim(time("9-mia", "b1", 0, 45), "t2", later, PAUSE)).isTrue();
    }

    @Test
    void aMeetingMayMoveIntoItsOwnTimeAndAnotherCoachIsNotInTheWay() {
        diary.hold(time("7-ali", "a1", 0, 45));
        assertThat(diary.claim(time("7-ali", "a1", 15, 45), "t1", NOW, PAUSE)).isTrue();
        TakenTime other = new TakenTime("bo", "9-mia", "b1", ONE, ONE.plusSeconds(60));
        assertThat(diary.claim(other, "t2", NOW, PAUSE)).isTrue();
    }

    @Test
    void whatIsLongOverIsForgotten() {
        diary.hold(time("7-ali", "a1", 0, 45));
        Instant later = ONE.plus(Duration.ofDays(3));
        assertThat(diary.claim(time("9-mia", "b1", 10_000, 45), "t1", later, PAUSE))
                .isTrue();
        assertThat(diary.taken("sara", later))
                .extracting(TakenTime::participant)
                .containsExactly("9-mia");
    }

    private static TakenTime time(String participant, String appointment, int later, int minutes) {
        Instant from = ONE.plus(Duration.ofMinutes(later));
        return new TakenTime("sara", participant, appointment, from, from.plus(Duration.ofMinutes(minutes)));
    }
}
