package se.navigatorbot.intents.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.reading.Message;

class ExactAnswersTest {

    private static String read(String text, String context) {
        return ExactAnswers.read(Message.read(text), Context.parse(context), Slots.NONE)
                .map(Understanding::intent)
                .map(Intent::label)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "spelar ingen roll, ask_branch/placement_alerts, placement_alerts",
        "vad som helst, ask_branch/placement_alerts, placement_alerts",
        "allt, ask_branch/placement_alerts, placement_alerts",
        "allt funkar, ask_branch/placement_alerts, placement_alerts",
        "inte så noga, ask_branch/placement_alerts, placement_alerts",
        "var som helst, ask_municipality/placement_alerts, placement_alerts",
        "hela länet, ask_municipality/placement_alerts, placement_alerts",
        "när som, ask_time/appointment_rebook, appointment_rebook",
        "du får välja, ask_time/appointment_book, appointment_book",
        "ni bestämmer, slot_list/appointment_book, appointment_book"
    })
    void what_leaves_the_choice_open_answers_the_question(String text, String context, String intent) {
        assertThat(read(text, context)).isEqualTo(intent);
    }

    @ParameterizedTest
    @CsvSource({
        "ja ta bort den, confirm_cancel/appointment_cancel, affirm",
        "ja stryk mig, confirm_cancel/event_cancel, affirm",
        "japp avboka tiden tack, confirm_cancel/appointment_cancel, affirm",
        "ja radera allt, confirm_erase, affirm",
        "ja boka den, offer_slot/appointment_book, affirm",
        "ja skriv upp mig, confirm_signup/event_signup, affirm"
    })
    void a_yes_in_the_words_of_the_offer_is_a_yes(String text, String context, String intent) {
        assertThat(read(text, context)).isEqualTo(intent);
    }

    @ParameterizedTest
    @CsvSource({
        "ja boka om, confirm_cancel/appointment_cancel",
        "ja men inte den, confirm_cancel/appointment_cancel",
        "ja ta bort mig, confirm_signup/event_signup",
        "ta bort allt, confirm_cancel/appointment_cancel",
        "ja stryk mig, ''",
        "allt, ''",
        "ta bort allt, ask_branch/placement_alerts",
        "inget alls, ask_branch/placement_alerts",
        "jag vill ta bort allt om mig nu, ask_branch/placement_alerts"
    })
    void what_adds_or_takes_back_something_is_left_to_the_others(String text, String context) {
        assertThat(read(text, context)).isEmpty();
    }
}
