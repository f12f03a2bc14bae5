package se.navigatorbot.bot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

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
