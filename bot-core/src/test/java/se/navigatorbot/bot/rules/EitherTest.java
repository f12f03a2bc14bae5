package se.navigatorbot.bot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A message between two wishes gets both to choose from, and a number chooses. */
class EitherTest {

    /** Two of them are no sentence; which pairs stand between just two wishes is the model's business. */
    private static final List<String> WORDS = List.of(
            "coach", "besök", "cv", "möte", "studier", "jobb", "anmälan", "byta", "kurs", "plats", "ändra", "sen",
            "adress", "hjälp", "dag", "ny");

    private static final int ENOUGH = 3;

    @Test
    void a_number_chooses_one_of_two_wishes() {
        int asked = 0;
        for (String vague : vague()) {
            if (asked == ENOUGH) {
                break;
            }
            Told told = new Told();
            told.happens("introduced");
            if (told.happens("> " + vague).stream().anyMatch(line -> line.contains("Jag är inte säker"))) {
                asked++;
                assertThat(told.happens("> 1")).isNotEmpty().noneMatch(line -> line.contains("Nu förstod jag inte"));
            }
        }
        assertThat(asked).isPositive();
    }

    private static List<String> vague() {
        return WORDS.stream()
                .flatMap(first ->
                        WORDS.stream().filter(second -> !second.equals(first)).map(second -> first + " " + second))
                .toList();
    }
}
