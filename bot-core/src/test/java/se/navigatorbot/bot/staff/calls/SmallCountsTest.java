package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole and its parts as they are shown: {@code *} for a row that is closed, {@code -} for what is hidden. */
class SmallCountsTest {

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "30 5 5 20, 30 5 5 20",
        "26 0 6 20, 26 0 6 20",
        "3 3 0, - - 0",
        "34 4 10 20, 34 - - 20",
        "16 1 1 14, 16 - - -",
        "23 7* 16 0, 23 - - 0",
        "7 7* 0, - - 0",
        "12 5 5, 12 - 5",
        "20 6 6, 20 6 6",
        "40* 2 18 20, - - 18 20",
        "5, 5",
        "4, -",
    })
    void noCountOfOneToFourStandsOpenOrIsWorkedOut(String counted, String shown) {
        List<String> rows = Arrays.asList(counted.split(" "));

        assertThat(
                        SmallCounts.shown(rows, row -> row.endsWith("*"), row -> Integer.parseInt(row.replace("*", "")))
                                .stream()
                                .map(count -> count == null ? "-" : count.toString())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(shown);
    }
}
