package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.navigatorbot.bot.desk.Desk.BROWSER;
import static se.navigatorbot.bot.desk.Desk.HOUSE;
import static se.navigatorbot.bot.desk.Desk.all;
import static se.navigatorbot.bot.desk.Desk.logIn;
import static se.navigatorbot.bot.desk.Desk.one;
import static se.navigatorbot.bot.desk.Desk.texts;
import static se.navigatorbot.bot.desk.Desk.write;

import java.time.DayOfWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi.LaterRow;
import se.navigatorbot.bot.staffapi.ConversationsApi.Sent;
import se.navigatorbot.bot.staffapi.ConversationsApi.Words;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.TasksApi;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Browser;

/** A coach writes now what is to be sent later. */
class DeskLaterTest {

    @RegisterExtension
    static final StaffHouse house = HOUSE;

    @RegisterExtension
    static final Browser browser = BROWSER;

    private final StaffDay day = new StaffDay(HOUSE);

    @BeforeEach
    void nobodyIsLoggedIn() {
        Desk.asNew();
        BROWSER.screen(1280, 800);
        house.turnTo(DayOfWeek.TUESDAY, 10);
    }

    @Test
    void wordsAreTakenBackAndSentAtTheChosenTimeAfterAll() {
        Address phone = day.known("Abel", "+46701740760");
        String abel = day.person("Abel");
        house.hears(phone, "vill prata med en människa");
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/talks/" + abel));
        write("Lycka till på intervjun, Abel!");
        chooseTomorrowAt("09:00");
        Desk.press("Skicka då");
        BROWSER.await(page -> texts(".later-words").contains("Lycka till på intervjun, Abel!"));
        Desk.awaitState("Du har tagit samtalet");
        BROWSER.picture("desk-later");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        assertThat(one("#text").getDomProperty("value")).isEmpty();

        Desk.press("Ångra");
        BROWSER.await(page -> all(".later-words").isEmpty());
        BROWSER.await(
                page -> "Lycka till på intervjun, Abel!".equals(one("#text").getDomProperty("value")));
        chooseTomorrowAt("09:00");
        Desk.press("Skicka då");
        BROWSER.await(page -> !all(".later-words").isEmpty());
        assertThat(house.sms().textsTo(phone)).noneMatch(text -> text.contains("Lycka till"));

        house.turnTo(DayOfWeek.WEDNESDAY, 9);
        day.reads(phone, "Lycka till på intervjun, Abel!");
        Desk.awaitLine("Lycka till på intervjun, Abel!");
        BROWSER.await(page -> all(".later-words").isEmpty());
        Desk.awaitState("Du svarar");
    }

    @Test
    void whatMayNotBeSaidThenBecomesATaskOfTheWriter() {
        Address phone = day.known("Asta", "+46701740761");
        String asta = day.person("Asta");
        ConversationsApi talks = house.as("anna", ConversationsApi.class);
        Sent sent = talks.reply(
                asta, new Words("Hej Asta, vi ses!", day.tomorrow().atTime(9, 0).toString()));
        assertThat(sent.notBefore()).isEqualTo(day.tomorrow().atTime(9, 0));
        assertThat(talks.show(asta, null).later()).extracting(LaterRow::text).containsExactly("Hej Asta, vi ses!");
        house.hears(phone, "STOPP");
        day.reads(phone, "Svara");
        house.turnTo(DayOfWeek.WEDNESDAY, 9);
        day.soon(() -> house.as("anna", TasksApi.class).list(null, true).rows().stream()
                .anyMatch(task -> task.person().equals(asta) && task.words().contains("STOPP")));
        assertThat(talks.show(asta, null).later()).isEmpty();
        assertThat(house.sms().textsTo(phone)).noneMatch(text -> text.contains("vi ses"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1,9:00,har redan varit",
        "1,21:30,mellan 8 och 20",
        "70,9:00,inom 60 dagar",
    })
    void timesThatCannotBeMeantAreRefused(int days, String time, String told) {
        String person = anybody();
        String when = day.today().plusDays(days) + "T" + (time.length() == 4 ? "0" : "") + time;
        assertThatThrownBy(() -> house.as("anna", ConversationsApi.class).reply(person, new Words("Hej", when)))
                .hasMessageContaining(told);
    }

    private String anybody() {
        if (house.as("anna", ParticipantsApi.class).find("Asmund", null).rows().isEmpty()) {
            day.known("Asmund", "+46701740762");
        }
        return day.person("Asmund");
    }

    private void chooseTomorrowAt(String time) {
        one("#later-open").click();
        BROWSER.driver()
                .executeScript(
                        "arguments[0].value = arguments[1]",
                        one("#later-day"),
                        day.tomorrow().toString());
        BROWSER.driver().executeScript("arguments[0].value = arguments[1]", one("#later-time"), time);
    }
}
