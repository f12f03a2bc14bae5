package se.navigatorbot.bot.intakes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a stage read well with a name and without one. */
class StageMessageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hej {namn}, välkommen. | Hej Alva, välkommen. | Hej, välkommen.",
                "Du är välkommen till oss, {namn}. Vi ses! | Du är välkommen till oss, Alva. Vi ses! "
                        + "| Du är välkommen till oss. Vi ses!",
                "{namn}, du är antagen. | Alva, du är antagen. | Du är antagen.",
                "Grattis {namn}! | Grattis Alva! | Grattis!",
                "Kom, {namn}, så ses vi | Kom, Alva, så ses vi | Kom, så ses vi",
                "Du är antagen. | Du är antagen. | Du är antagen.",
            })
    void theNameStandsWhereStaffPutItOrLeavesNothingBehind(String message, String named, String unnamed) {
        assertThat(StageMessage.to("Alva", message)).isEqualTo(named);
        assertThat(StageMessage.to(" ", message)).isEqualTo(unnamed);
    }
}
