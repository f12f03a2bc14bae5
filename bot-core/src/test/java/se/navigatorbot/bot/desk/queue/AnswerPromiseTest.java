package se.navigatorbot.bot.desk.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.desk.queue.AnswerPromise.Pressure;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.region.RegionFiles;

/** Four hours, counted while Ronneby is open: Thursday 9–12 and 13–16, Friday 9–15, not at the weekend. */
class AnswerPromiseTest {

    private final AnswerPromise promise =
            new AnswerPromise(new CentreHours(RegionFiles.load("blekinge")), Duration.ofHours(4));

    @ParameterizedTest(name = "{0}: asked {1}, now {2}: {3}, before {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "ronneby, 2026-11-26T09:00, 2026-11-26T11:00, CALM, 2026-11-26T14:00",
                "ronneby, 2026-11-26T09:00, 2026-11-26T11:01, HALF, 2026-11-26T14:00",
                "ronneby, 2026-11-26T09:00, 2026-11-26T14:00, HALF, 2026-11-26T14:00",
                "ronneby, 2026-11-26T09:00, 2026-11-26T14:01, PAST, 2026-11-26T14:00",
                "ronneby, 2026-11-26T15:00, 2026-11-27T09:30, CALM, 2026-11-27T12:00",
                "ronneby, 2026-11-27T14:59, 2026-11-30T08:00, CALM, 2026-11-30T13:59",
                "ronneby, 2026-11-27T20:00, 2026-11-29T23:00, CALM, 2026-11-30T14:00",
                "ronneby, 2026-10-23T23:00, 2026-10-26T08:59, CALM, 2026-10-26T14:00",
                "-,       2026-11-27T20:00, 2026-11-28T00:01, PAST, 2026-11-28T00:00",
            })
    void standsLikeThis(
            @Nullable String centre, LocalDateTime since, LocalDateTime now, Pressure pressure, LocalDateTime due) {
        assertThat(promise.of(centre, since, now, Catalogue.EMPTY)).isEqualTo(pressure);
        assertThat(promise.due(centre, since, Catalogue.EMPTY)).contains(due);
    }

    @ParameterizedTest(name = "{0}: {1} to {2} is {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "ronneby, 2026-11-26T11:30, 2026-11-26T13:15, PT45M",
                "ronneby, 2026-11-26T20:00, 2026-11-27T09:20, PT20M",
                "ronneby, 2026-11-27T14:00, 2026-12-01T09:00, PT7H",
                "ronneby, 2026-11-28T10:00, 2026-11-29T10:00, PT0S",
                "-,       2026-11-28T10:00, 2026-11-29T10:00, PT24H",
            })
    void countsOpenedTimeAlone(@Nullable String centre, LocalDateTime from, LocalDateTime to, Duration waited) {
        assertThat(promise.waited(centre, from, to, Catalogue.EMPTY)).isEqualTo(waited);
    }

    @Test
    void aCentreThatIsNeverOpenPromisesNothing() {
        LocalDateTime since = LocalDateTime.of(2026, 11, 26, 9, 0);
        assertThat(promise.due("ystad", since, Catalogue.EMPTY)).isEmpty();
        assertThat(promise.of("ystad", since, since.plusDays(15), Catalogue.EMPTY))
                .isEqualTo(Pressure.PAST);
    }
}
