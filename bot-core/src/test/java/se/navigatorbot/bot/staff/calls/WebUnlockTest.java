package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.RecordingChannel;

/** Personal answers in the web chat, behind a code that is sent to the registered number. */
class WebUnlockTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private static final Pattern CODE = Pattern.compile("webbchatten: ([a-z2-9]{8})\\.");

    private final StaffDay day = new StaffDay(house);

    @Test
    void aCodeSentToTheOwnNumberUnlocksWhatIsPersonal() {
        house.add("lovisa", Role.COACH, "ronneby");
        house.turnTo(DayOfWeek.TUESDAY, 10);
        Address phone = day.known("Xerxes-Ky", "+46701745651");
        Address page = Address.webChat("page-of-xerxes");
        house.as("anna", AppointmentsApi.class)
                .add(new NewAppointment(
                        day.person("Xerxes-Ky"),
                        "lovisa",
                        null,
                        day.today().plusDays(3).atTime(9, 0),
                        null,
                        null));

        house.hears(page, "när är min tid?");
        reads(page, "Skriv ditt mobilnummer");
        house.hears(page, "070-174 56 51");
        reads(page, "Om numret finns hos oss");
        day.reads(phone, "Din kod till webbchatten");
        house.hears(page, "Kod: " + code(phone).toUpperCase(Locale.ROOT));
        reads(page, "Nu hör den här chatten ihop med dig");
        day.reads(phone, "En ny chatt är kopplad till dig");
        house.hears(page, "när är min tid?");

        reads(page, "Namn lovisa");
    }

    @Test
    void whoAsksLearnsNothingOfANumberAndNobodyIsFloodedWithCodes() {
        Address phone = day.known("Yrsa-Bo", "+46701745652");
        Address page = Address.webChat("page-of-somebody");

        house.hears(page, "vem är min coach?");
        reads(page, "Skriv ditt mobilnummer");
        house.hears(page, "0701745659");
        soonAnswers(page, 1);
        for (int asked = 2; asked <= 5; asked++) {
            house.hears(page, "0701745652");
            soonAnswers(page, asked);
        }
        house.hears(page, "abcd2345");
        reads(page, "Koden fungerar inte");
        house.hears(phone, "när har ni öppet?");
        day.reads(phone, "öppet");

        assertThat(house.sms().textsTo(phone).stream().filter(text -> text.contains("Din kod")))
                .hasSize(3);
        assertThat(house.sms().textsTo(Address.sms("+46701745659"))).isEmpty();
    }

    @Test
    void aStoppedNumberGetsNoCode() {
        Address phone = day.known("Zelda-Mi", "+46701745653");
        Address page = Address.webChat("page-of-zelda");
        house.hears(phone, "STOPP");
        day.reads(phone, "START");

        house.hears(page, "när är min tid?");
        reads(page, "Skriv ditt mobilnummer");
        house.hears(page, "+46 70 174 56 53");
        soonAnswers(page, 1);
        house.hears(phone, "START");
        day.reads(phone, "Nu får du meddelanden igen");

        assertThat(house.sms().textsTo(phone)).noneMatch(text -> text.contains("Din kod"));
    }

    private static String code(Address phone) {
        List<String> texts = house.sms().textsTo(phone);
        Matcher code = CODE.matcher(String.join("\n", texts));
        assertThat(code.find()).as("a code in %s", texts).isTrue();
        return code.group(1);
    }

    private void reads(Address page, String words) {
        day.soon(() -> web().textsTo(page).stream().anyMatch(text -> text.contains(words)));
    }

    private void soonAnswers(Address page, int times) {
        day.soon(() -> web().textsTo(page).stream()
                        .filter(text -> text.contains("Om numret finns hos oss"))
                        .count()
                == times);
    }

    private static RecordingChannel web() {
        return house.bean("web", RecordingChannel.class);
    }
}
