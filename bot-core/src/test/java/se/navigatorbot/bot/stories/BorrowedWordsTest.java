package se.navigatorbot.bot.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.bot.stories.StoryTurns.NOW;
import static se.navigatorbot.bot.stories.StoryTurns.story;
import static se.navigatorbot.bot.stories.StoryTurns.teller;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.participants.Story;

/** Eight words of a story in a row are that story, however they are written; fewer are everybody's. */
class BorrowedWordsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    @Test
    void aRunOfItsWordsIsTheStory() {
        Story told = new Story(
                "s1", "Först var jag rädd. Men jag vågade ringa till er!", "muntligt", NOW, "anna", null, List.of());

        assertThat(borrowed("Hon sa: \"var jag rädd, MEN jag vågade ringa till\" oss", told))
                .isTrue();
        assertThat(borrowed("Var du också rädd? Men jag vågade ringa till dem.", told))
                .isFalse();
        assertThat(borrowed("Kort", told)).isFalse();
        assertThat(borrowed("Jag ville jobba med djur och då gick det så bra", story(null)))
                .as("a story of fewer words than a run")
                .isFalse();
    }

    @Test
    void itMayBeSentWithAConsentThatStandsAndThatUseWrittenDown() {
        Story used = story(null, "Utskick i december");

        assertThat(BorrowedWords.allowed(teller(), used, TODAY)).isTrue();
        assertThat(BorrowedWords.allowed(teller(), story(null, "affischen"), TODAY))
                .isFalse();
        assertThat(BorrowedWords.allowed(teller(), story(TODAY.minusDays(1), "utskick"), TODAY))
                .isFalse();
        assertThat(BorrowedWords.allowed(teller().profile(profile -> profile.withProtectedPerson(true)), used, TODAY))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "utskick | true",
                "Vårens massutskick | true",
                "utskicket till alla i Ronneby | true",
                "inget utskick | false",
                "affischen, inte i utskick | false",
                "aldrig utskick | false",
                "på affischen men ej utskick | false",
            })
    void whatWasWrittenDownAgainstItIsNoUse(String where, boolean may) {
        assertThat(BorrowedWords.allowed(teller(), story(null, where), TODAY)).isEqualTo(may);
    }

    private static boolean borrowed(String text, Story story) {
        return BorrowedWords.borrowed(BorrowedWords.words(text), story);
    }
}
