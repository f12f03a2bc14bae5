package se.navigatorbot.bot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.channels.Address;

class MonthFiguresTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Address NUMBER = Address.sms("+46701740650");

    @Test
    void whoeverHasANumberThatMayHaveANewOwnerIsNoParticipantWhoWrote() {
        Instant november = Instant.parse("2026-11-26T09:00:00Z");
        Participant silent = heard(november.minus(Duration.ofDays(400)));
        Participant there = heard(november.minus(Duration.ofDays(40)));
        List<Participant> people = List.of(silent.writing(NUMBER, november), there.writing(NUMBER, november));

        assertThat(MonthFigures.of("ronneby", people, YearMonth.of(2026, 11), STOCKHOLM)
                        .wrote())
                .isEqualTo(1);
    }

    private static Participant heard(Instant at) {
        return Participant.unheardOf("7-vera")
                .withReachable(List.of(Reachable.unheard(NUMBER).heard(at)));
    }
}
