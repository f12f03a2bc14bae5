package se.navigatorbot.intents.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.reading.Message;

class ReminderRulesTest {

    private static String inContext(String intent, String text, String context) {
        return ReminderRules.inContext(Intent.ofLabel(intent).orElseThrow(), Message.read(text), Context.parse(context))
                .label();
    }

    @ParameterizedTest
    @CsvSource({
        "deny, kan inte, appointment_reminder, appointment_cancel",
        "unclear, det går tyvärr inte, appointment_reminder, appointment_cancel",
        "complaint, orkar ej, event_reminder, event_cancel",
        "event_cancel, hinner inte, appointment_reminder, event_cancel",
        "appointment_cancel, jag är sjuk, event_reminder, event_cancel",
        "appointment_cancel, stryk mig, confirm_cancel/event_cancel, event_cancel"
    })
    void a_refusal_cancels_the_thing_reminded_of(String intent, String text, String context, String read) {
        assertThat(inContext(intent, text, context)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "appointment_rebook, kan inte då, appointment_reminder",
        "running_late, hinner inte i tid, appointment_reminder",
        "crisis, orkar inte mer, appointment_reminder",
        "opt_out, vill inte ha fler, event_reminder",
        "unclear, kan inte men tar gärna en annan tid, appointment_reminder",
        "deny, kan inte, ''",
        "deny, kan inte, event_list",
        "affirm, jag kommer, appointment_reminder"
    })
    void what_wishes_something_else_stays_what_it_is(String intent, String text, String context) {
        assertThat(inContext(intent, text, context)).isEqualTo(intent);
    }

    @ParameterizedTest
    @CsvSource({
        "placement_interest, event_list, event_signup",
        "event_signup, placement_list, placement_interest",
        "event_signup, placement_offer, placement_interest",
        "event_signup, event_list, event_signup",
        "placement_interest, '', placement_interest"
    })
    void wanting_a_thing_of_a_list_is_about_that_list(String intent, String context, String read) {
        assertThat(inContext(intent, "jag vill ha den", context)).isEqualTo(read);
    }
}
