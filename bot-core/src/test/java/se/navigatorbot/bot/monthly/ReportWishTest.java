package se.navigatorbot.bot.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What begins the word about the activity report, and what ends it. */
class ReportWishTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Påminn mig om aktivitetsrapporten",
                "kan ni påminna mig om aktivitetsrapporten",
                "paminn mig om aktivitetsrapporten tack",
                "jag vill gärna ha en påminnelse om aktivitetsrapporten",
                "påminn mig om aktivitetsrapporten så jag inte missar den",
                "säg till när aktivitetsrapporten ska in",
                "jag glömmer alltid aktivitetsrapporten. Kan du påminna mig?",
            })
    void aWishBeginsIt(String said) {
        assertThat(ReportWish.begins(said)).isTrue();
        assertThat(ReportWish.ends(said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fick en påminnelse om aktivitetsrapporten, vad är det?",
                "varför påminner ni mig om aktivitetsrapporten",
                "jag vill inte att ni påminner mig om aktivitetsrapporten och allt annat",
                "stopp allt, även aktivitetsrapporten",
                "STOPP! Påminn mig inte om nåt, inte aktivitetsrapporten heller",
                "har lämnat aktivitetsrapporten. Påminn mig om mötet imorgon",
                "vad är aktivitetsrapporten",
            })
    void toSpeakOfItIsNeither(String said) {
        assertThat(ReportWish.begins(said)).isFalse();
        assertThat(ReportWish.ends(said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INGEN RAPPORT",
                "stopp rapport",
                "Sluta med aktivitetsrapporten!",
                "inga fler påminnelser om aktivitetsrapporten tack",
                "Påminn mig inte om aktivitetsrapporten",
                "sluta påminna mig om aktivitetsrapporten",
                "jag vill inte bli påmind om aktivitetsrapporten längre",
            })
    void aMessageOfThatAloneEndsIt(String said) {
        assertThat(ReportWish.ends(said)).isTrue();
        assertThat(ReportWish.begins(said)).isFalse();
    }
}
