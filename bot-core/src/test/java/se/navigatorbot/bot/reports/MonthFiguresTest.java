package se.navigatorbot.bot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.participants.Enrolment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Result;
import se.navigatorbot.channels.Address;

class MonthFiguresTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
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

    @Test
    void aPersonCountsOnceAndWhoGoesOnIntoAnotherProgrammeHasNeitherBegunNorLeft() {
        LocalDate third = LocalDate.of(2026, 11, 3);
        Participant inTwo = in(begun("a", "vis", third), begun("b", "navigatorcentrum", third));
        Participant passed = in(
                begun("c", "navigatorcentrum", third.minusYears(1)).ended(third.minusDays(1), Result.PASSED_ON, NOW),
                begun("d", "vis", third));
        Participant gone = in(
                begun("e", "vis", third.minusYears(1)).ended(third, Result.WORK, NOW),
                begun("f", "navigatorcentrum", third.minusYears(1)).ended(third, Result.OTHER, NOW));

        MonthFigures month =
                MonthFigures.of("ronneby", List.of(inTwo, passed, gone), YearMonth.of(2026, 11), STOCKHOLM);

        assertThat(month.begun()).isEqualTo(1);
        assertThat(month.left()).isEqualTo(1);
        assertThat(month.reached()).isEqualTo(1);
    }

    private static Participant in(Enrolment... enrolments) {
        return Participant.unheardOf("7-vera").journey(journey -> journey.withEnrolments(List.of(enrolments)));
    }

    private static Enrolment begun(String id, String programme, LocalDate from) {
        return Enrolment.begun(id, programme, "ronneby", from, null, NOW);
    }

    private static Participant heard(Instant at) {
        return Participant.unheardOf("7-vera")
                .withReachable(List.of(Reachable.unheard(NUMBER).heard(at)));
    }
}
