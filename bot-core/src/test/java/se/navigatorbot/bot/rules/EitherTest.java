package se.navigatorbot.bot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A message between two wishes gets both to choose from, and a number chooses. */
class EitherTest {

    /** Words without a sentence; which of them stand between just two wishes is the model's business. */
    private static final List<String> VAGUE = List.of(
            "coach besök",
            "cv möte",
            "studier möte",
            "jobb anmälan",
            "byta kurs",
            "plats besök",
            "kurs ändra",
            "sen besök");

    @Test
    void a_number_chooses_one_of_two_wishes() {
        int asked = 0;
        for (String vague : VAGUE) {
            Told told = new Told();
            told.happens("introduced");
            if (told.happens("> " + vague).stream().anyMatch(line -> line.contains("Jag är inte säker"))) {
                asked++;
                assertThat(told.happens("> 1")).isNotEmpty().noneMatch(line -> line.contains("Nu förstod jag inte"));
            }
        }
        assertThat(asked).isPositive();
    }
}
