package se.navigatorbot.intents.swedish;

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

/** What speaks of danger is heard, straight out or in a roundabout way, and everyday exaggeration is let through. */
class DangerTest {
    private static final SwedishUnderstander UNDERSTANDER = SwedishUnderstander.load();

    private static @Nullable CrisisLevel level(String text) {
        Utterance utterance = new Utterance(text, Context.NONE, LocalDateTime.parse("2026-11-18T10:15"));
        Understanding read = UNDERSTANDER.understand(utterance);
        return read.intent() == Intent.CRISIS ? read.slots().crisis() : null;
    }

    private static List<String> sentences(String level) {
        return Lines.of("/intents/danger.tsv").stream()
                .map(line -> line.split("\t"))
                .filter(columns -> columns[1].equals(level))
                .map(columns -> columns[0])
                .toList();
    }

    @Test
    void what_is_said_straight_out_is_never_missed() {
        assertThat(sentences("explicit"))
                .allSatisfy(text -> assertThat(level(text)).as(text).isNotNull());
    }

    @Test
    void what_is_said_in_a_roundabout_way_is_nearly_always_heard() {
        List<String> veiled = sentences("veiled");
        List<String> missed =
                veiled.stream().filter(text -> level(text) == null).toList();
        assertThat(missed).hasSizeLessThanOrEqualTo(veiled.size() * 5 / 100);
    }

    @Test
    void everyday_talk_seldom_gets_the_question_and_no_alarm() {
        List<String> everyday = sentences("none");
        assertThat(everyday)
                .filteredOn(text -> level(text) == CrisisLevel.EXPLICIT)
                .isEmpty();
        assertThat(everyday)
                .filteredOn(text -> level(text) != null)
                .hasSizeLessThanOrEqualTo(everyday.size() * 10 / 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"to", "i natt", "natt", "🤣🤣", "...", "xyzzy", "👎", "😡", "متى تفتحون", "коли ви відчинені"})
    void what_has_no_word_known_is_no_danger(String text) {
        assertThat(level(text)).isNull();
    }
}
