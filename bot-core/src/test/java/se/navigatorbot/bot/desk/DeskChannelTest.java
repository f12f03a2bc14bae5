package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.bot.staffapi.UpkeepApi;
import se.navigatorbot.bot.staffapi.UpkeepApi.MergeInto;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.RecordingChannel;

/** Where somebody is reached in several ways, whoever writes chooses one. */
class DeskChannelTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);

    @Test
    void aHumanWordGoesWhereItsWriterWantsIt() {
        Address phone = day.known("Kanalina", "+46701741201");
        String person = day.person("Kanalina");
        Visitor anna = Visitor.as("anna", house);
        assertThat(anna.get("/desk/talks/" + person).body())
                .as("one way needs no choice")
                .doesNotContain("id=\"channel\"");

        Address chat = Address.webChat("kanalinas-chat");
        house.hears(chat, "hej");
        People people = house.bean(People.class);
        day.soon(() -> people.whoseIs(chat).flatMap(people::find).isPresent());
        String twin = people.whoseIs(chat).orElseThrow();
        house.as("anna", UpkeepApi.class).merge(twin, new MergeInto(person, null));
        day.soon(() -> people.whoseIs(chat).orElse("").equals(person));
        house.hears(phone, "jag vill ta mitt liv");
        day.soon(() -> anna.get("/desk/talks/" + person).body().contains("crisis/take"));

        String talk = anna.get("/desk/talks/" + person).body();
        assertThat(talk.replaceAll("(?s).*<select id=\"channel\".*?>(.*?)</select>.*", "$1"))
                .contains("<option value=\"sms\" selected=\"selected\">sms</option>", "<option value=\"webb\">webb");
        assertThat(reply(anna, person, "webb", "I+chatten").statusCode()).isEqualTo(200);
        day.soon(() -> house.bean("web", RecordingChannel.class).textsTo(chat).contains("I chatten"));
        assertThat(reply(anna, person, "sms", "Som+sms").statusCode()).isEqualTo(200);
        day.reads(phone, "Som sms");
        assertThat(house.sms().textsTo(phone)).doesNotContain("I chatten");

        assertThat(reply(anna, person, "Telegram", "Hit").body())
                .contains("inte längre nås på Telegram", "inte skickad");
        assertThat(reply(anna, person, "fax", "Hit").statusCode()).isEqualTo(400);
        anna.post("/desk/talks/" + person + "/crisis/clear", "");
        anna.post("/desk/talks/" + person + "/release", "");
    }

    private static HttpResponse<String> reply(Visitor visitor, String person, String channel, String words) {
        String form = "when=now&key=" + channel + words + "&text=" + words + "&channel=" + channel;
        return visitor.script("POST", "/desk/talks/" + person + "/reply", visitor.signed(form));
    }
}
