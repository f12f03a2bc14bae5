package se.navigatorbot.intents.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.intents.When;
import se.navigatorbot.intents.offline.SlotText;
import se.navigatorbot.intents.reading.Message;

/** Where days, years and the clock itself turn; "?" stands after what is asked back before anything is booked on it. */
class TimeEdgesTest {

    private static String read(String now, String text) {
        return Times.in(Message.read(text), LocalDateTime.parse(now)).stream()
                .map(TimeEdgesTest::told)
                .collect(Collectors.joining("|"));
    }

    private static String told(When when) {
        return SlotText.value(when) + (when.sure() ? "" : "?");
    }

    @ParameterizedTest
    @CsvSource({
        "24:00, 2026-11-19T00:00",
        "imorgon 24:00, 2026-11-20T00:00",
        "på fredag kl 24, 2026-11-21T00:00",
        "fredag 00:00, 2026-11-20T00:00",
        "senast fredag kl 24.00, 2026-11-20/2026-11-21",
        "lördag 20-24, 2026-11-21T20:00/2026-11-22T00:00",
        "30/2 kl 10, ''",
        "den 30 februari kl 14, ''",
        "den 31 april, ''",
        "31/4 kl 9, ''",
        "2027-02-30 kl 10, ''",
        "den 32 kl 12, ''",
        "30/2, ''",
        "29/2, 2028-02-29?"
    })
    void midnight_ends_the_day_and_days_that_never_come_are_no_times(String text, String read) {
        assertThat(read("2026-11-18T10:15", text)).isEqualTo(read);
    }

    /** At 02:30 the clock shows nothing in March and two moments in October. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T12:00, imorgon 02:30, 2026-03-29T02:30?",
        "2026-10-24T12:00, imorgon 02:30, 2026-10-25T02:30?",
        "2026-10-24T12:00, imorgon 03:30, 2026-10-25T03:30",
        "2026-03-28T23:30, om 3 timmar, 2026-03-29T03:30",
        "2026-10-24T23:30, om 4 timmar, 2026-10-25T02:30",
        "2026-03-28T10:00, om ett dygn, 2026-03-29T10:00"
    })
    void nights_when_the_clock_is_changed(String now, String text, String read) {
        assertThat(read(now, text)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-15T10:15, 3 jan, 2027-01-03",
        "2026-12-15T10:15, den 3 jan kl 10, 2027-01-03T10:00",
        "2026-12-15T10:15, 3/1, 2027-01-03",
        "2026-12-15T10:15, den 3e, 2027-01-03",
        "2026-12-15T10:15, första måndagen i januari, 2027-01-04",
        "2026-12-15T10:15, i januari, 2027-01-01/2027-02-01",
        "2026-12-15T10:15, v 53, 2026-12-28/2027-01-04",
        "2026-12-15T10:15, v 1, 2027-01-04/2027-01-11",
        "2026-12-28T10:15, nästa vecka, 2027-01-04/2027-01-11",
        "2026-12-31T10:15, imorgon kl 9, 2027-01-01T09:00",
        "2026-12-31T23:50, om en timme, 2027-01-01T00:50",
        "2026-12-15T10:15, 3-5 jan, 2027-01-03/2027-01-06",
        "2026-12-15T10:15, mellan 3 och 5 januari, 2027-01-03/2027-01-06",
        "2026-12-15T10:15, 28/12-3/1, 2026-12-28/2027-01-04",
        "2026-12-30T10:15, från 28 dec till 3 jan, 2026-12-28/2027-01-04",
        "2026-12-15T10:15, 3/12-27, 2027-12-03"
    })
    void years_that_turn(String now, String text, String read) {
        assertThat(read(now, text)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "tre veckor från idag, 2026-12-09",
        "två dagar från imorgon, 2026-11-21",
        "sista november, 2026-11-30",
        "sista dagen i månaden, 2026-11-30",
        "sista december, 2026-12-31",
        "första advent, 2026-11-29",
        "2:a advent, 2026-12-06",
        "fjärde advent, 2026-12-20",
        "dan före dopparedan, 2026-12-23",
        "annandan, 2026-12-26",
        "den femte, 2026-12-05",
        "den tjugotredje kl 10, 2026-11-23T10:00",
        "i överimorgon, 2026-11-20",
        "sju på morgonen, 2026-11-19T07:00?",
        "noll nio femton, 2026-11-19T09:15?",
        "på fredag eftermiddan, 2026-11-20T12:00/2026-11-20T17:00"
    })
    void days_in_the_words_of_the_calendar(String text, String read) {
        assertThat(read("2026-11-18T10:15", text)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"den första", "den andra", "den femte platsen", "den sista", "vi är tre på kvällen"})
    void things_in_a_row_are_no_days(String text) {
        assertThat(read("2026-11-18T10:15", text)).doesNotContain("2026-12");
    }
}
