package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.bot.desk.Desk.BROWSER;
import static se.navigatorbot.bot.desk.Desk.HOUSE;
import static se.navigatorbot.bot.desk.Desk.all;
import static se.navigatorbot.bot.desk.Desk.logIn;
import static se.navigatorbot.bot.desk.Desk.one;
import static se.navigatorbot.bot.desk.Desk.openTalk;
import static se.navigatorbot.bot.desk.Desk.texts;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.AuditLog;
import se.navigatorbot.bot.staff.Sessions;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Attachment;
import se.navigatorbot.channels.Browser;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.InboundMessage.Content;
import se.navigatorbot.channels.Reception;

/** Pictures and voice notes: announced, opened on request, kept nowhere. */
class DeskSentFilesTest {

    /** One black point. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @RegisterExtension
    static final StaffHouse house = HOUSE;

    @RegisterExtension
    static final Browser browser = BROWSER;

    private final StaffDay day = new StaffDay(HOUSE);

    @BeforeEach
    void nobodyIsLoggedIn() {
        Desk.asNew();
        BROWSER.screen(1280, 800);
    }

    @Test
    void aPictureIsAnnouncedAndOpenedWhenSomebodyAsks() {
        Address phone = day.known("Pilutta", "+46701740786");
        String pilutta = day.person("Pilutta");
        house.sms().holding("picture-1", new Attachment("image/png", PICTURE));
        sends(phone, Content.PICTURE, "picture-1");
        day.reads(phone, "personalen öppna bilden");
        house.hears(phone, "vill prata med en människa");
        logIn("anna");
        openTalk(pilutta);
        BROWSER.await(page -> !all(".sent-open").isEmpty());
        BROWSER.picture("desk-sent-picture");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        assertThat(texts(".person .bubble")).as("no empty words").doesNotContain("");
        Desk.click(".sent-open");
        BROWSER.await(page -> Boolean.TRUE.equals(BROWSER.driver()
                .executeScript("const shown = document.querySelector('img.sent-shown');"
                        + " return Boolean(shown && shown.naturalWidth === 1)")));
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        assertThat(BROWSER.requestedHosts()).isEqualTo(Set.of("127.0.0.1"));
        assertThat(house.bean(AuditLog.class).latest(50))
                .anySatisfy(entry -> assertThat(entry.target()).startsWith("GET /desk/talks/" + pilutta + "/files/"));
        assertThat(house.as("anna", ConversationsApi.class).show(pilutta, null).lines())
                .extracting(ConversationsApi.Line::text)
                .contains("[bild]");
    }

    @Test
    void whatIsGoneOrCannotBeFetchedIsSaid() {
        Address phone = day.known("Pontus", "+46701740787");
        String pontus = day.person("Pontus");
        sends(phone, Content.VOICE, null);
        day.reads(phone, "Jag kan inte lyssna på ljud. Skriv med ord i stället, eller skriv MÄNNISKA.");
        sends(phone, Content.PICTURE, "picture-that-is-gone");
        house.hears(phone, "vill prata med en människa");
        logIn("anna");
        openTalk(pontus);
        BROWSER.await(page -> texts(".sent").stream().anyMatch(words -> words.contains("inte går att öppna här")));
        BROWSER.await(page -> !all(".sent-open").isEmpty());
        Desk.click(".sent-open");
        BROWSER.await(page -> texts(".said").stream().anyMatch(words -> words.contains("skicka den igen")));
        assertThat(one(".sent-open").isDisplayed()).isTrue();
    }

    @Test
    void nothingRunsAndNobodyElsewhereOpensIt() {
        Address phone = day.known("Petronella", "+46701740788");
        String petronella = day.person("Petronella");
        house.sms()
                .holding(
                        "page",
                        new Attachment("text/html", "<script>window.ran=1</script>".getBytes(StandardCharsets.UTF_8)));
        sends(phone, Content.OTHER, "page");
        day.soon(() -> !files(petronella).isEmpty());
        String address =
                "/desk/talks/" + petronella + "/files/" + files(petronella).get(0);
        HttpResponse<String> answer = get("anna", address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map().get("Content-Type")).containsExactly("application/octet-stream");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(get("bo", address).statusCode()).as("another centre").isEqualTo(404);
    }

    private static List<String> files(String person) {
        return house.bean(People.class).wholeThread(person).stream()
                .filter(line -> line.sent() != null)
                .map(line -> line.id())
                .toList();
    }

    private static HttpResponse<String> get(String user, String path) {
        String session = house.bean(Sessions.class).begin(user);
        return house.send(HttpRequest.newBuilder(URI.create(house.url(path)))
                .header("Cookie", "desk=" + session)
                .build());
    }

    private static void sends(Address from, Content content, @Nullable String file) {
        house.bean(Reception.class)
                .accept(new InboundMessage(
                        "sms:file-" + UUID.randomUUID(),
                        from,
                        content,
                        "",
                        null,
                        house.bean(BusinessClock.class).instant(),
                        file));
    }
}
