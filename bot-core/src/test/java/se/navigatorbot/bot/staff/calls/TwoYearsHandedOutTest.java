package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.CasesApi;
import se.navigatorbot.bot.staffapi.CasesApi.NewCase;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi.Words;
import se.navigatorbot.bot.staffapi.NotesApi;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Address;

/** Whatever came in over nearly two years, a ledger of it is found in full in what the person is given, within a minute. */
class TwoYearsHandedOutTest {

    /** As long as lines of a talk are kept, but for a few weeks. */
    private static final int DAYS = 700;

    private static final int A_MONTH = 28;

    @RegisterExtension
    static final StaffHouse house = StaffHouse.own();

    private final StaffDay day = new StaffDay(house);
    private final List<String> ledger = new ArrayList<>();

    @Test
    void everythingThatWasEverSaidIsHandedOut() {
        Address phone = day.known("Ledgerina", "+46701740751");
        String id = day.person("Ledgerina");
        BusinessClock clock = house.bean(BusinessClock.class);
        for (int today = 0; today < DAYS; today++) {
            clock.advance(Duration.ofDays(1));
            house.hears(phone, noted("morgonord " + today + " slut"));
            house.hears(phone, noted("kvällsord " + today + " slut"));
            if (today % A_MONTH == 0) {
                month(id, today);
            }
        }
        day.soon(() -> heard(id) >= 2L * DAYS);

        CasesApi cases = house.as("chief", CasesApi.class);
        String one = cases.open(new NewCase(id, "registerutdrag", null)).id();
        long begun = System.nanoTime();
        String page = cases.export(one, "html", null).content();
        String json = cases.export(one, "json", null).content();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));

        assertThat(ledger).hasSize(2 * DAYS + 3 * (DAYS / A_MONTH));
        assertThat(ledger)
                .filteredOn(word -> !page.contains(word))
                .as("not on the page")
                .isEmpty();
        assertThat(ledger)
                .filteredOn(word -> !json.contains(word))
                .as("not for machines")
                .isEmpty();
        List<ThreadEntry> lines = house.bean(People.class).wholeThread(id);
        assertThat(lines)
                .filteredOn(line -> !json.contains("\"" + line.id() + "\""))
                .isEmpty();
    }

    /** Staff write, take a note and book. */
    private void month(String id, int today) {
        ConversationsApi talks = house.as("anna", ConversationsApi.class);
        talks.reply(id, new Words(noted("coachord " + today + " slut"), "now"));
        talks.release(id);
        house.as("anna", NotesApi.class).note(id, new NotesApi.NewNote(noted("noterat " + today + " slut"), null));
        house.as("anna", AppointmentsApi.class)
                .add(new NewAppointment(
                        id, null, null, day.tomorrow().atTime(13, 0), null, noted("rum " + today + " slut")));
    }

    private String noted(String word) {
        ledger.add(word);
        return word;
    }

    private static long heard(String id) {
        return house.bean(People.class).wholeThread(id).stream()
                .filter(line -> line.text().matches("(morgon|kvälls)ord \\d+ slut"))
                .count();
    }
}
