package se.navigatorbot.intents.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Subject;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Utterance;

class SwedishUnderstanderTest {
    private static final SwedishUnderstander UNDERSTANDER = SwedishUnderstander.load();
    private static final LocalDateTime WEDNESDAY = LocalDateTime.parse("2026-11-18T10:15");

    private static Understanding read(String text, String context) {
        return UNDERSTANDER.understand(new Utterance(text, Context.parse(context), WEDNESDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "STOPP, opt_out",
        "'Stopp allt, även rapporten', opt_out",
        "'stoppa alla sms jag får från er', opt_out",
        "stopp., opt_out",
        "S T O P P, opt_out",
        "Stop!!!, opt_out",
        "ЅТОРР, opt_out",
        "slut, opt_out",
        "unsubscribe, opt_out",
        "START, opt_in",
        "JA!!, affirm",
        "japp kmr, affirm",
        "jepp, affirm",
        "👍🏽, affirm",
        "NEJ, deny",
        "näe, deny",
        "NY TID, appointment_book",
        "Boka om, appointment_rebook",
        "MENY, menu",
        "HJALP, menu",
        "Ring mig, human",
        "MÄNNISKA, human",
        "manniska, human",
        "mina val, change_profile",
        "TIDER, appointment_query",
        "AVBOKA, appointment_cancel",
        "varför?, bot_identity"
    })
    void keywords_are_always_sure(String text, String intent) {
        Understanding understanding = read(text, "");
        assertThat(understanding.intent().label()).isEqualTo(intent);
        assertThat(understanding.confidence()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"STOPP TIDER, TIDER", "stopp aktiviteter, AKTIVITETER", "Stop praktik., PRAKTIK"})
    void stopp_with_a_subject_touches_only_that(String text, Subject subject) {
        Understanding understanding = read(text, "");
        assertThat(understanding.intent()).isEqualTo(Intent.OPT_OUT);
        assertThat(understanding.slots().subject()).isEqualTo(subject);
    }

    @Test
    void tider_right_after_stopp_keeps_the_reminders() {
        Understanding understanding = read("TIDER", "stopp_answer");
        assertThat(understanding.intent()).isEqualTo(Intent.OPT_IN);
        assertThat(understanding.slots().subject()).isEqualTo(Subject.TIDER);
    }

    @Test
    void avboka_after_an_event_reminder_is_the_event() {
        assertThat(read("avboka", "event_reminder").intent()).isEqualTo(Intent.EVENT_CANCEL);
    }

    @Test
    void varfor_has_its_own_reason() {
        assertThat(read("VARFÖR", "").reason()).isEqualTo("keyword varför");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stoppa mig inte", "busstoppet", "var ligger busstoppet", "jag slutar inte"})
    void stopp_inside_other_words_is_no_stopp(String text) {
        assertThat(read(text, "").intent()).isNotEqualTo(Intent.OPT_OUT);
    }

    @Test
    void without_a_model_rules_still_answer_and_the_rest_is_unclear() {
        SwedishUnderstander rulesOnly = SwedishUnderstander.withoutModel();
        Utterance question = new Utterance("när har ni öppet", Context.NONE, WEDNESDAY);
        Utterance stopp = new Utterance("stopp", Context.NONE, WEDNESDAY);
        assertThat(rulesOnly.modelLoaded()).isFalse();
        assertThat(rulesOnly.understand(question).intent()).isEqualTo(Intent.UNCLEAR);
        assertThat(rulesOnly.understand(stopp).intent()).isEqualTo(Intent.OPT_OUT);
    }

    @Test
    void the_built_model_is_there() {
        assertThat(UNDERSTANDER.modelLoaded()).isTrue();
    }
}
