package se.navigatorbot.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What staff read of a failure is Swedish, whatever the provider and whenever it was written down. */
class FailuresTest {

    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, 30003 phone off, telefonen är av eller utan täckning, telefonen är av eller utan täckning (30003)",
        "UNREACHABLE, 403 blocked, har blockerat boten, har blockerat boten (403)",
        "UNREACHABLE, blocked, har blockerat boten, har blockerat boten",
        "UNREACHABLE, failed, Gick inte att nå, failed",
        "UNREACHABLE, 30005, Gick inte att nå, 30005",
        "OPTED_OUT, 21610 said stop, har sagt STOPP hos operatören, har sagt STOPP hos operatören (21610)",
        "DROPPED, har sagt STOPP, har sagt STOPP, har sagt STOPP",
        "UNKNOWN, '', Kanske inte framme, ''",
    })
    void aFailureIsToldInSwedish(Fate fate, String code, String inShort, String told) {
        assertThat(Failures.swedish(fate, code)).isEqualTo(inShort);
        assertThat(Failures.told(code)).isEqualTo(told);
    }
}
