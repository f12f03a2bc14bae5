package se.navigatorbot.bot.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.participants.Handover.State;

class HandoverTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"REQUESTED, true", "OFFERED, true", "TAKEN, false", "SNOOZED, false"})
    void whatIsTakenOrPutAsideWaitsForNobody(State state, boolean waits) {
        assertThat(Handover.requested("ville prata", NOW).in(state, NOW).waits())
                .isEqualTo(waits);
    }
}
