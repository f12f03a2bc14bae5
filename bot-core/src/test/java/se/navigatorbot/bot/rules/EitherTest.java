package se.navigatorbot.bot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.navigatorbot.intents.swedish.SwedishUnderstander;

/** A message between two wishes gets both to choose from, and a number chooses. */
class EitherTest {

    @Test
    void a_number_chooses_one_of_two_wishes() {
        assertThat(SwedishUnderstander.load().modelLoaded()).isTrue();
        Told told = new Told();
        told.happens("introduced");
        List<String> asked = told.happens("> är det gratis att gå till er");
        assertThat(asked).anyMatch(line -> line.contains("Jag är inte säker på vad du menar. Välj:"));
        List<String> answer = told.happens("> 2");
        assertThat(answer).noneMatch(line -> line.contains("Nu förstod jag inte"));
    }
}
