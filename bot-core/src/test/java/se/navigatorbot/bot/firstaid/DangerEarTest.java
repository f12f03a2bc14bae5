package se.navigatorbot.bot.firstaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understander;
import se.navigatorbot.intents.Understanding;

class DangerEarTest {

    private static final Understander UNDERSTANDER = utterance -> switch (utterance.text()) {
        case "trasig modell" -> throw new IllegalStateException("the model is broken");
        case "antydan" -> Understanding.sure(Intent.CRISIS, Slots.NONE, "model");
        default -> Understanding.sure(Intent.GREET, Slots.NONE, "model");
    };

    @ParameterizedTest
    @CsvSource({
        "tydliga ord,   EXPLICIT",
        "antydan,       AMBIGUOUS",
        "hej,",
        "trasig modell,",
    })
    void words_come_first_then_what_is_understood_and_a_fault_is_no_danger(String text, @Nullable CrisisLevel level) {
        DangerEar ear = new DangerEar(
                said -> said.equals("tydliga ord") ? Optional.of(CrisisLevel.EXPLICIT) : Optional.empty(),
                UNDERSTANDER,
                Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC),
                ZoneId.of("Europe/Stockholm"));

        assertThat(ear.apply(text)).isEqualTo(Optional.ofNullable(level));
    }
}
