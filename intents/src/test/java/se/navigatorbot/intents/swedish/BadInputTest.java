package se.navigatorbot.intents.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Utterance;

/** What phones, providers and mischief make of a message: its length, its letters, its marks, its traps. */
class BadInputTest {
    private static final SwedishUnderstander UNDERSTANDER = SwedishUnderstander.load();
    private static final String HIDDEN = "\u202E\u200B\u2060\u00AD\u2066";

    /** Far more than any of them needs, far less than what takes the square of its length. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static Understanding read(String text, String context) {
        LocalDateTime wednesday = LocalDateTime.parse("2026-11-18T10:15");
        return UNDERSTANDER.understand(new Utterance(text, Context.parse(context), wednesday));
    }

    static List<String> endless() {
        return List.of(
                "a".repeat(1_000_000),
                "hej jag undrar om praktik ".repeat(40_000),
                "1234 ".repeat(200_000),
                "DE89 ".repeat(200_000),
                "a" + "\u0301".repeat(10_000),
                "a".repeat(50_000) + "!",
                "(".repeat(50_000) + ")".repeat(50_000),
                ",".repeat(100_000),
                "\uFFFD".repeat(100_000),
                "â€™".repeat(50_000),
                "inte i ".repeat(50_000),
                "1-2 ".repeat(50_000),
                "a.b ".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void no_length_takes_long(String text) {
        long start = System.nanoTime();
        read(text, "");
        SensitiveNumbers.mask(text);
        LanguageSeen.of(text);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S\u0337\u031B\u0321T\u0336O\u0338\u0315P\u0335P\u0337",
                "st\u200Bo\u00ADp\u2060p",
                "\u202Estopp\u202C",
                "\u0405\u0422\u041E\u0420\u0420",
                "ＳＴＯＰＰ",
                "\uFEFFSTOPP\u0000",
                "STOPP\u200D"
            })
    void stopp_is_heard_through_any_letters(String text) {
        assertThat(read(text, "").intent().label()).isEqualTo("opt_out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jag vill inte leva lÃ¤ngre",
                "jag vill inte leva l\uFFFDngre",
                "jag vill inte leva la\u0308ngre",
                "JAG VİLL INTE LEVA LÄNGRE",
                "j\u0336a\u0336g\u0336 v\u0336i\u0336l\u0336l\u0336 i\u0336n\u0336t\u0336e\u0336 leva",
                "jag â€œvillâ€\u009d inte levaâ€¦",
                "ｊａｇ ｖｉｌｌ ｉｎｔｅ ｌｅｖａ",
                "j\u0430g vill int\u0435 l\u0435v\u0430"
            })
    void danger_is_heard_through_any_letters(String text) {
        assertThat(read(text, "").slots().crisis()).isEqualTo(CrisisLevel.EXPLICIT);
    }

    @Test
    void danger_is_heard_between_letters_that_are_not_seen() {
        String hidden = "jag vill inte leva".replace("", HIDDEN);
        assertThat(read(hidden, "").slots().crisis()).isEqualTo(CrisisLevel.EXPLICIT);
    }

    @ParameterizedTest
    @CsvSource({
        "JA!!, appointment_reminder, affirm",
        "ok 👍, '', affirm",
        "ja nej ja, appointment_reminder, deny",
        "busstoppet, '', out_of_scope",
        "stoppa mig inte, '', unclear",
        "fler, '', unclear",
        "FLER, placement_list, unclear",
        "mer, '', unclear",
        "ge mig fler, event_list, unclear",
        "inga fler, '', opt_out",
        "sluta inte skicka, '', unclear",
        "stopp var fel skicka igen, '', opt_in",
        "låt bli att skriva till mig, '', opt_out",
        "skippa påminnelserna, '', opt_out",
        "avboka inte, '', unclear",
        "avboka inte, confirm_cancel, deny",
        "avboka inte min tid tack, '', unclear",
        "'stopp, inte fler sms', '', opt_out",
        "stopp inte mer tack, '', opt_out",
        "jag vill inte avboka, confirm_cancel, deny",
        "radera inte mig, '', unclear",
        "kan du inte avboka min tid, '', appointment_cancel",
        "kan jag CANCEL min tid, '', appointment_cancel",
        "STOPP RAPPORT, '', opt_out",
        "stopp och skicka aldrig igen, '', opt_out",
        "START, stopp_answer, opt_in"
    })
    void words_that_command_do_so_only_when_they_are_meant(String text, String context, String intent) {
        assertThat(read(text, context).intent().label()).isEqualTo(intent);
    }
}
