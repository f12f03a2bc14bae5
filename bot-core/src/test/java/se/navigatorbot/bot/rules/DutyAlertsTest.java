package se.navigatorbot.bot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.outbox.Judge.Verdict.Kind;

/** Alerts that could not leave in time are not sent afterwards: as long as they matter they are made anew. */
class DutyAlertsTest {

    private final Told told = new Told();

    @Test
    void anAlarmIsWorthTenMinutes() {
        told.happens("home ronneby");
        told.happens("> jag vill dö");
        assertThat(told.worth()).containsExactly(Duration.ofMinutes(10));
        told.happens("later PT5M");
        assertThat(told.worth()).containsExactly(Duration.ofMinutes(10));
    }

    @Test
    void anAlarmThatWaitedDoesNotLeaveOnceSomebodyHasTakenIt() {
        told.happens("home ronneby");
        told.happens("> jag vill dö");
        List<Draft> alarms = told.alerts();
        assertThat(alarms).hasSize(1).allMatch(alarm -> told.leaves(alarm) == Kind.SEND);
        told.happens("taken");
        assertThat(alarms).allMatch(alarm -> told.leaves(alarm) == Kind.DROP);
        told.happens("cleared");
        assertThat(alarms).allMatch(alarm -> told.leaves(alarm) == Kind.DROP);
    }

    @Test
    void whoeverHasTheCrisisIsStillToldOfDangerOnceMore() {
        told.happens("home ronneby");
        told.happens("> jag vill dö");
        told.happens("taken");
        told.happens("later PT8M");
        told.happens("> jag vill dö");
        assertThat(told.alerts()).hasSize(1).allMatch(alarm -> told.leaves(alarm) == Kind.SEND);
    }

    @Test
    void whatWaitsInTheQueueIsWorthTheHalfHourAfterWhichItRingsAgain() {
        told.happens("home ronneby");
        told.happens("> människa");
        assertThat(told.worth()).containsExactly(Duration.ofMinutes(30));
    }

    @Test
    void whoeverHasTheTalkIsToldOnceSoThatIsWorthLonger() {
        told.happens("home ronneby");
        told.happens("works sara coach +46701740690");
        told.happens("> människa");
        told.happens("take sara");
        told.happens("> ring mig");
        assertThat(told.worth()).containsExactly(Duration.ofHours(2));
    }
}
