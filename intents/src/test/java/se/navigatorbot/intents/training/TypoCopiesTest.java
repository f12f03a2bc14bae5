package se.navigatorbot.intents.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypoCopiesTest {
    private static final List<Sentence> MANY =
            Collections.nCopies(50, new Sentence("Jag vet inte vad det är för nummer", "location"));

    private static List<String> written(long seed) {
        return new TypoCopies(seed).of(MANY).stream().map(Sentence::text).toList();
    }

    @Test
    void words_are_misspelt_or_written_as_they_are_spoken_but_not_all_of_them() {
        assertThat(written(1))
                .anyMatch(text -> text.startsWith("ja "))
                .anyMatch(text -> text.startsWith("jag "))
                .anyMatch(text -> text.contains(" va de "))
                .anyMatch(text -> text.contains(" vad det "))
                .anyMatch(text -> !text.endsWith("nummer"))
                .anyMatch(text -> text.endsWith("nummer"));
    }

    @Test
    void the_same_seed_gives_the_same_copies() {
        assertThat(written(7)).isEqualTo(written(7)).isNotEqualTo(written(8));
    }
}
