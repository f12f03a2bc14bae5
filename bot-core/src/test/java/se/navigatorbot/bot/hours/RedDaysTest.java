package se.navigatorbot.bot.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedDaysTest {

    private final RedDays redDays = new RedDays();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2027-01-01, nyårsdagen",
        "2027-01-06, trettondedag jul",
        "2027-03-26, långfredagen",
        "2027-03-28, påskdagen",
        "2027-03-29, annandag påsk",
        "2027-05-01, första maj",
        "2027-05-06, Kristi himmelsfärdsdag",
        "2008-05-01, Kristi himmelsfärdsdag",
        "2027-05-16, pingstdagen",
        "2027-06-06, nationaldagen",
        "2027-06-25, midsommarafton",
        "2027-06-26, midsommardagen",
        "2027-11-06, alla helgons dag",
        "2027-12-24, julafton",
        "2027-12-25, juldagen",
        "2027-12-26, annandag jul",
        "2027-12-31, nyårsafton",
    })
    void names(LocalDate date, String name) {
        assertThat(redDays.name(date)).hasValue(name);
    }

    @ParameterizedTest(name = "the day after {0} is red: {1}")
    @CsvSource({
        "2027-01-05, true",
        "2027-03-25, true",
        "2027-06-24, false",
        "2027-12-23, false",
        "2027-12-24, true",
        "2027-12-31, true"
    })
    void dayBefore(LocalDate date, boolean before) {
        assertThat(redDays.before(date)).isEqualTo(before);
    }
}
