package se.navigatorbot.bot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.participants.Talk;
import se.navigatorbot.bot.rules.AnswerLimits.Room;

/** How often the bot answers one sender. */
class AnswerLimitsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    @Test
    void twentyAnswersInTenMinutesThenOneNotice() {
        AnswerLimits limits = new AnswerLimits(20, 5);
        Talk talk = Talk.NEW;
        for (int i = 0; i < 20; i++) {
            assertThat(limits.room(talk, NOW)).isEqualTo(Room.FREE);
            talk = limits.counting(talk, i, NOW);
        }
        assertThat(limits.room(talk, NOW)).isEqualTo(Room.TELL);
        assertThat(limits.room(limits.counting(talk, 99, NOW), NOW)).isEqualTo(Room.FULL);
        assertThat(limits.room(talk, NOW.plus(Duration.ofMinutes(10)))).isEqualTo(Room.FREE);
    }

    @Test
    void aWeeklyQuestionIsNoMachine() {
        AnswerLimits limits = new AnswerLimits(20, 5);
        Talk talk = Talk.NEW;
        for (int week = 0; week < 9; week++) {
            talk = limits.counting(talk, 7, NOW.plus(Duration.ofDays(7L * week)));
        }
        assertThat(limits.repeats(talk)).isFalse();
    }

    @Test
    void theSixthEqualAnswerInARowIsNotGiven() {
        AnswerLimits limits = new AnswerLimits(20, 5);
        Talk talk = Talk.NEW;
        for (int i = 0; i < 5; i++) {
            talk = limits.counting(talk, 7, NOW);
        }
        assertThat(limits.repeats(talk)).isFalse();
        assertThat(limits.repeats(limits.counting(talk, 7, NOW))).isTrue();
        assertThat(limits.repeats(limits.counting(talk, 8, NOW))).isFalse();
    }

    @Test
    void zeroMeansNoLimit() {
        AnswerLimits none = new AnswerLimits(0, 0);
        Talk talk = Talk.NEW;
        for (int i = 0; i < 100; i++) {
            talk = none.counting(talk, 7, NOW);
        }
        assertThat(none.room(talk, NOW)).isEqualTo(Room.FREE);
        assertThat(none.repeats(talk)).isFalse();
    }

    @Test
    void noMoreIsKeptThanTheLimitAsksFor() {
        assertThat(afterAHundred(new AnswerLimits(0, 0)).answers()).hasSize(1);
        assertThat(afterAHundred(new AnswerLimits(20, 5)).answers()).hasSize(21);
    }

    private static Talk afterAHundred(AnswerLimits limits) {
        Talk talk = Talk.NEW;
        for (int i = 0; i < 100; i++) {
            talk = limits.counting(talk, i, NOW);
        }
        return talk;
    }
}
