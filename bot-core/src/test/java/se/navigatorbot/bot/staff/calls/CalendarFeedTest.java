package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.CalendarsApi;
import se.navigatorbot.bot.staffapi.CalendarsApi.FeedRow;
import se.navigatorbot.bot.staffapi.CalendarsApi.NewFeed;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.EventMove;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;

/** A calendar that is followed: what is new there comes, what is gone is called off, and what is broken changes nothing. */
class CalendarFeedTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);
    private final CalendarsApi calendars = house.as("anna", CalendarsApi.class);
    private volatile String calendar = "";
    private volatile int status = 200;
    private HttpServer other;
    private String url = "";

    @BeforeEach
    void open() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/p.ics", exchange -> {
            byte[] body = calendar.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        other.start();
        url = "http://127.0.0.1:" + other.getAddress().getPort() + "/p.ics";
    }

    @AfterEach
    void close() {
        other.stop(0);
    }

    @Test
    void whatComesGoesAndBreaksThere() {
        calendar = calendar(event("a", "Klätterkväll", 60), event("b", "Bakstuga", 61));
        FeedRow feed = calendars.follow(new NewFeed(url, null, "wellness", 5, false, false));
        assertThat(titles()).contains("Klätterkväll", "Bakstuga");
        status = 500;
        assertThat(calendars.refresh(feed.id()).trouble()).contains("svarade 500");
        status = 200;
        calendar = calendar(event("a", "Klätterkväll", 60), "BEGIN:VEVENT\r\nUID:c\r\nDTSTART:snart\r\nEND:VEVENT\r\n");
        assertThat(calendars.refresh(feed.id()).trouble()).isNotEmpty();
        calendar = "x".repeat(3_000_000);
        assertThat(calendars.refresh(feed.id()).trouble()).contains("två megabyte");
        assertThat(titles()).as("nothing half done").contains("Klätterkväll", "Bakstuga");

        calendar = calendar(event("a", "Klätterkväll", 60));
        assertThat(calendars.refresh(feed.id()).trouble()).isEmpty();
        assertThat(titles()).contains("Klätterkväll").doesNotContain("Bakstuga");
        calendars.leave(feed.id());
        assertThat(calendars.feeds().rows()).extracting(FeedRow::id).doesNotContain(feed.id());
    }

    @Test
    void aCalendarThatHasLostMostOfItsRowsChangesNothing() {
        calendar = calendar(
                event("d", "Fiske", 70), event("e", "Fika", 71), event("f", "Film", 72), event("g", "Fotboll", 73));
        FeedRow feed = calendars.follow(new NewFeed(url, null, null, null, true, false));
        calendar = calendar();

        assertThat(calendars.refresh(feed.id()).trouble()).contains("Mer än hälften");
        assertThat(titles()).contains("Fiske", "Fika", "Film", "Fotboll");
        calendars.leave(feed.id());
    }

    @Test
    void whatStaffMoveOrCallOffStaysAsTheyWantIt() {
        calendar = calendar(event("h", "Häftkväll", 80), event("i", "Isvandring", 81), event("j", "Jojo", 82));
        FeedRow feed = calendars.follow(new NewFeed(url, null, null, null, true, false));
        EventsApi events = house.as("anna", EventsApi.class);
        LocalDateTime later = day.today().plusDays(90).atTime(15, 0);
        events.move(id("Häftkväll"), new EventMove(null, later, null));
        events.cancel(id("Isvandring"));

        assertThat(calendars.refresh(feed.id()).trouble()).isEmpty();
        assertThat(starts("Häftkväll")).containsExactly(later);
        assertThat(titles()).contains("Jojo").doesNotContain("Isvandring");

        calendar = calendar(event("j", "Jojo", 82));
        assertThat(calendars.refresh(feed.id()).trouble()).isEmpty();
        assertThat(starts("Häftkväll")).as("the day that it had there is over").containsExactly(later);
        events.cancel(id("Häftkväll"));
        calendars.leave(feed.id());
    }

    @Test
    void whatIsThereAgainIsPlannedAgain() {
        calendar = calendar(event("k", "Kortspel", 83), event("l", "Lera", 84));
        FeedRow feed = calendars.follow(new NewFeed(url, null, null, null, true, false));
        calendar = calendar(event("l", "Lera", 84));
        calendars.refresh(feed.id());
        assertThat(titles()).doesNotContain("Kortspel");

        calendar = calendar(event("k", "Kortspel", 83), event("l", "Lera", 84));
        calendars.refresh(feed.id());
        assertThat(starts("Kortspel")).hasSize(1);
        calendars.leave(feed.id());
    }

    @Test
    void anotherCalendarTouchesNothingOfOneThatIsFollowedNoMore() {
        calendar = calendar(event("m", "Målarkväll", 85));
        FeedRow first = calendars.follow(new NewFeed(url, null, null, null, true, false));
        calendars.leave(first.id());
        calendar = calendar(event("n", "Nattvandring", 86));
        FeedRow second = calendars.follow(new NewFeed(url + "?other", null, null, null, true, false));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(titles()).contains("Målarkväll", "Nattvandring");
        calendars.leave(second.id());

        calendar = calendar(event("m", "Målarkväll", 85));
        FeedRow again = calendars.follow(new NewFeed(url, null, null, null, true, false));
        assertThat(starts("Målarkväll")).as("known again").hasSize(1);
        calendars.leave(again.id());
    }

    @Test
    void whatCannotBeReadIsNotFollowed() {
        status = 404;
        HttpResponse<String> answer =
                house.call(house.token("anna"), "POST", "/api/calendars/feeds", "{\"url\":\"" + url + "\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("svarade 404");
        assertThat(refusal("http://192.0.2.1/p.ics")).contains("https://");
        assertThat(refusal("https://169.254.169.254/latest")).contains("inre nät");
        assertThat(refusal("https://[fd00::1]/p.ics")).contains("inre nät");
    }

    private static String refusal(String url) {
        return house.call(house.token("anna"), "POST", "/api/calendars/feeds", "{\"url\":\"" + url + "\"}")
                .body();
    }

    private List<String> titles() {
        return standing().map(EventRow::title).toList();
    }

    private List<LocalDateTime> starts(String title) {
        return standing()
                .filter(row -> row.title().equals(title))
                .map(EventRow::start)
                .toList();
    }

    private String id(String title) {
        return standing()
                .filter(row -> row.title().equals(title))
                .map(EventRow::id)
                .findFirst()
                .orElseThrow();
    }

    private Stream<EventRow> standing() {
        return house.as("anna", EventsApi.class).list("ronneby", null, null).rows().stream()
                .filter(row -> !row.cancelled());
    }

    private String event(String uid, String title, int daysAhead) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20261101T000000Z\r\nSUMMARY:" + title + "\r\nDTSTART:"
                + day.today().plusDays(daysAhead).toString().replace("-", "") + "T130000\r\nEND:VEVENT\r\n";
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//other//EN\r\n" + String.join("", events)
                + "END:VCALENDAR\r\n";
    }
}
