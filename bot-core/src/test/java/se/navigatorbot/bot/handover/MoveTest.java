package se.navigatorbot.bot.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.participants.Handover;

/** The machine, written out a second time, so that a change of it is meant. */
class MoveTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "REQUEST, BOT,       REQUESTED",
        "REQUEST, REQUESTED, REQUESTED",
        "REQUEST, OFFERED,   OFFERED",
        "REQUEST, TAKEN,     TAKEN",
        "REQUEST, SNOOZED,   ''",
        "OFFER,   BOT,       ''",
        "OFFER,   REQUESTED, OFFERED",
        "OFFER,   OFFERED,   OFFERED",
        "OFFER,   TAKEN,     ''",
        "OFFER,   SNOOZED,   ''",
        "TAKE,    BOT,       TAKEN",
        "TAKE,    REQUESTED, TAKEN",
        "TAKE,    OFFERED,   TAKEN",
        "TAKE,    TAKEN,     TAKEN",
        "TAKE,    SNOOZED,   TAKEN",
        "SPEAK,   BOT,       TAKEN",
        "SPEAK,   REQUESTED, TAKEN",
        "SPEAK,   OFFERED,   TAKEN",
        "SPEAK,   TAKEN,     TAKEN",
        "SPEAK,   SNOOZED,   TAKEN",
        "ASSIGN,  BOT,       REQUESTED",
        "ASSIGN,  REQUESTED, REQUESTED",
        "ASSIGN,  OFFERED,   REQUESTED",
        "ASSIGN,  TAKEN,     REQUESTED TAKEN",
        "ASSIGN,  SNOOZED,   REQUESTED TAKEN",
        "SNOOZE,  BOT,       ''",
        "SNOOZE,  REQUESTED, SNOOZED",
        "SNOOZE,  OFFERED,   SNOOZED",
        "SNOOZE,  TAKEN,     SNOOZED",
        "SNOOZE,  SNOOZED,   SNOOZED",
        "WAKE,    BOT,       ''",
        "WAKE,    REQUESTED, ''",
        "WAKE,    OFFERED,   ''",
        "WAKE,    TAKEN,     ''",
        "WAKE,    SNOOZED,   REQUESTED TAKEN",
        "LAPSE,   BOT,       ''",
        "LAPSE,   REQUESTED, ''",
        "LAPSE,   OFFERED,   ''",
        "LAPSE,   TAKEN,     REQUESTED",
        "LAPSE,   SNOOZED,   ''",
        "RELEASE, BOT,       ''",
        "RELEASE, REQUESTED, BOT",
        "RELEASE, OFFERED,   BOT",
        "RELEASE, TAKEN,     BOT",
        "RELEASE, SNOOZED,   BOT",
        "CLOSE,   BOT,       ''",
        "CLOSE,   REQUESTED, BOT",
        "CLOSE,   OFFERED,   BOT",
        "CLOSE,   TAKEN,     BOT",
        "CLOSE,   SNOOZED,   BOT",
    })
    void everyMoveLeadsExactlyThere(Move move, Standing from, String to) {
        Set<Standing> wanted = Arrays.stream(to.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Standing::valueOf)
                .collect(Collectors.toSet());
        assertThat(move.from(from)).isEqualTo(wanted);
        assertThat(move.fits(standing(from))).isEqualTo(!wanted.isEmpty());
        for (Standing then : Standing.values()) {
            if (wanted.contains(then)) {
                assertThat(move.made(standing(from), standing(then))).isEqualTo(standing(then));
            } else {
                assertThatThrownBy(() -> move.made(standing(from), standing(then)))
                        .isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Test
    void theBotIsSilentFromTheFirstHumanWordAndNotBefore() {
        Handover asked = Handover.requested("ville prata", NOW);
        assertThat(asked.humanSpeaks()).isFalse();
        Handover taken = asked.in(Handover.State.TAKEN, NOW).withStaff("sara");
        assertThat(taken.humanSpeaks()).isFalse();
        Handover spoken = taken.takenBy("sara", NOW.plusSeconds(60));
        assertThat(spoken.humanSpeaks()).isTrue();
        assertThat(spoken.snoozed(null, NOW.plusSeconds(90)).humanSpeaks()).isTrue();
        assertThat(spoken.requeued(NOW.plusSeconds(90)).humanSpeaks()).isFalse();
        assertThat(spoken.requeued(NOW.plusSeconds(90)).takenBy("bo", NOW).staff())
                .isEqualTo("bo");
    }

    private static @Nullable Handover standing(Standing standing) {
        Handover asked = Handover.requested("ville prata", NOW);
        return switch (standing) {
            case BOT -> null;
            case REQUESTED -> asked;
            case OFFERED -> asked.in(Handover.State.OFFERED, NOW);
            case TAKEN -> asked.in(Handover.State.TAKEN, NOW);
            case SNOOZED -> asked.snoozed(null, NOW);
        };
    }
}
