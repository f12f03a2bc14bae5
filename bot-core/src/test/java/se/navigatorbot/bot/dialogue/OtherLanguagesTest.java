package se.navigatorbot.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherLanguagesTest {

    static final java.util.List<String> CODES = OtherLanguages.CODES;

    private final OtherLanguages languages = OtherLanguages.load();

    @ParameterizedTest
    @FieldSource("CODES")
    void every_language_has_the_same_texts_with_the_same_placeholders(String code) {
        assertThat(languages.placeholders(code)).isEqualTo(languages.placeholders(OtherLanguages.PLAIN));
    }

    @Test
    void what_is_our_own_may_go_out() {
        assertThat(languages.text("en", "booked", Map.of("dag", "Friday 20 November", "kl", "10")))
                .contains("You have an appointment Friday 20 November at 10.");
        assertThat(languages.text(OtherLanguages.PLAIN, "unbooked", Map.of())).contains("Du har ingen tid nu.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "so", "ti", "uk", "und"})
    void what_nobody_has_checked_never_goes_out(String code) {
        assertThat(languages.sendable(code)).isFalse();
        assertThat(languages.text(code, "passed_on", Map.of())).isEmpty();
    }

    @Test
    void a_name_and_a_date_open_a_language() {
        OtherLanguages checked = OtherLanguages.of(
                "so", new StringReader("checked_by=Hodan\nchecked_on=2026-11-30\nunbooked=Ma lihid."));
        assertThat(checked.text("so", "unbooked", Map.of())).contains("Ma lihid.");
    }

    @Test
    void a_name_without_a_date_and_a_date_that_is_none_are_refused() {
        assertThatThrownBy(() -> OtherLanguages.of("so", new StringReader("checked_by=Hodan")))
                .hasMessage("so: checked_by and checked_on belong together");
        assertThatThrownBy(() -> OtherLanguages.of("so", new StringReader("checked_by=Hodan\nchecked_on=i fjol")))
                .hasMessageStartingWith("so: checked_on is no date");
    }
}
