package se.navigatorbot.intents.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.intents.CrisisLevel;

class CrisisRulesTest {
    private final CrisisRules rules = CrisisRules.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jag orkar inte leva längre",
                "vill inte leva mer",
                "vill bara dö",
                "vill do",
                "JAG VILL DÖÖÖÖ",
                "ja vill d\u200Bö",
                "jаg vill dö",
                "tänker ta livet av mig ikväll",
                "har självmordstankar",
                "sjalvmord",
                "s j ä l v m o r d",
                "jag skär mig igen",
                "skadar mig själv",
                "min pappa slår mig",
                "han slog mig igår",
                "de ska gifta bort mig i sommar",
                "min bror låser in mig",
                "vågar inte gå hem",
                "jag har tagit alla tabletter i burken",
                "min kompis vill ta livet av sig",
                "kms",
                "i want to kill myself",
                "he beats me",
                "i took 30 paracetamol",
                "going to shoot myself",
                "min mamma kastade kokande vatten på mig",
                "jag kommer döda mig själv om bussen är sen igen lol",
                "jag dör av skratt nej men jag vill ta livet av mig"
            })
    void plain_danger_is_explicit(String text) {
        assertThat(rules.level(text)).contains(CrisisLevel.EXPLICIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orkar inte mer",
                "ni slipper mig snart",
                "ingen skulle sakna mig",
                "allt är meningslöst",
                "förlåt för allt",
                "brorsan kollar min mobil",
                "jag vill bara försvinna"
            })
    void roundabout_danger_is_at_least_ambiguous(String text) {
        assertThat(rules.level(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jag dör av skratt",
                "dödstrött idag kan inte komma",
                "dör av tristess här på praktiken",
                "min mobil dog så jag såg inte smset",
                "jag slog mig i knät, kan inte komma",
                "har slutat på praktiken",
                "kan inte komma idag",
                "jag vill hoppa av kursen",
                "dörren är låst",
                "kan man leva på aktivitetsstöd",
                "jag vill inte finnas i ert system",
                "kan vi skjuta på mötet",
                "hej",
                "orkar inte gå upp så tidigt, kan jag få en tid på eftermiddagen",
                "skar mig på kniven på praktiken så jag är hemma"
            })
    void exaggeration_and_everyday_life_are_let_through(String text) {
        assertThat(rules.level(text)).isEmpty();
    }
}
