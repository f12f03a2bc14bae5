package se.navigatorbot.intents.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Utterance;
import se.navigatorbot.intents.reading.Lines;
import se.navigatorbot.intents.swedish.SwedishUnderstander;

/**
 * Whole families of plain danger (plans, means, too much taken, violence done, going on or threatened, another's), as
 * they are spoken, misspelt and written by those new to Swedish: the rules alone hear them, and no model hushes them.
 */
class CrisisFamiliesTest {
    private static final CrisisRules RULES = CrisisRules.standard();
    private static final SwedishUnderstander UNDERSTANDER = SwedishUnderstander.load();

    private static List<String> sentences(String said) {
        return Lines.of("/intents/crisis-families.tsv").stream()
                .map(line -> line.split("\t"))
                .filter(columns -> columns[1].equals(said))
                .map(columns -> columns[0])
                .toList();
    }

    private static @Nullable CrisisLevel heard(String text) {
        Utterance utterance = new Utterance(text, Context.NONE, LocalDateTime.parse("2026-11-18T10:15"));
        Understanding read = UNDERSTANDER.understand(utterance);
        return read.intent() == Intent.CRISIS ? read.slots().crisis() : null;
    }

    @Test
    void the_rules_hear_each_family_without_a_model() {
        assertThat(sentences("explicit"))
                .hasSizeGreaterThan(200)
                .allSatisfy(text -> assertThat(RULES.level(text)).as(text).contains(CrisisLevel.EXPLICIT));
    }

    @Test
    void no_model_hushes_them() {
        assertThat(sentences("explicit"))
                .filteredOn(text -> heard(text) == null)
                .isEmpty();
    }

    @Test
    void everyday_talk_that_looks_like_them_raises_no_alarm() {
        assertThat(sentences("none"))
                .filteredOn(text -> heard(text) == CrisisLevel.EXPLICIT)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "han slog till mig",
                "brorsan slog mig i huvudet",
                "de ska skjuta på oss",
                "vill inte finnas kvar",
                "orkar inte leva i den här världen",
                "hotade med att skjuta oss",
                "de sa att jag dör om jag berättar"
            })
    void everyday_talk_hides_no_danger_that_begins_like_it(String text) {
        assertThat(RULES.level(text)).contains(CrisisLevel.EXPLICIT);
    }
}
