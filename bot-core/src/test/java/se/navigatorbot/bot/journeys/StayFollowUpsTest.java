package se.navigatorbot.bot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.participants.Stay;

/** When somebody is asked how it goes, by the local clock whatever that does in between. */
class StayFollowUpsTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final StayFollowUps questions = new StayFollowUps(SWEDEN, centre -> "Navigatorcentrum");

    @ParameterizedTest(name = "from {0}")
    @CsvSource({
        "2026-11-23, 2026-11-23T15:00 2026-11-30T10:00 2026-12-23T10:00 2027-05-23T10:00",
        // the day on which the clock goes back, and the one on which it goes forward
        "2026-10-25, 2026-10-25T15:00 2026-11-01T10:00 2026-11-25T10:00 2027-04-25T10:00",
        "2027-03-28, 2027-03-28T15:00 2027-04-04T10:00 2027-04-28T10:00 2027-09-28T10:00",
        // months that are shorter, over the end of the year and on leap day
        "2026-12-31, 2026-12-31T15:00 2027-01-07T10:00 2027-01-31T10:00 2027-06-30T10:00",
        "2028-02-29, 2028-02-29T15:00 2028-03-07T10:00 2028-03-29T10:00 2028-08-29T10:00",
        "2027-08-31, 2027-08-31T15:00 2027-09-07T10:00 2027-09-30T10:00 2028-02-29T10:00",
    })
    void theFourQuestionsComeAtTheirHour(LocalDate from, String expected) {
        Stay stay = new Stay(
                "s1",
                "",
                "Exempelbygg",
                "praktik",
                from,
                null,
                Set.of(),
                null,
                null,
                List.of(),
                List.of(),
                Instant.EPOCH,
                false);

        assertThat(questions.steps(stay).values().stream()
                        .map(at -> LocalDateTime.ofInstant(at, SWEDEN).toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
