package se.navigatorbot.bot.busycalendars;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.appointments.CalendarClash;
import se.navigatorbot.bot.calendars.CalendarFetch;
import se.navigatorbot.bot.calendars.MeetingUids;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.diary.MemoryDiary;
import se.navigatorbot.bot.diary.TakenTime;
import se.navigatorbot.bot.freetimes.BusyCalendar;
import se.navigatorbot.bot.freetimes.MemoryCoachBook;
import se.navigatorbot.bot.turns.Turns;

/** A coach's calendar that is read again and again. */
class BusyFeedsTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final MemoryCoachBook book = new MemoryCoachBook();
    private final MemoryDiary diary = new MemoryDiary();
    private final Map<String, Request> asked = new LinkedHashMap<>();
    private static final MeetingUids UIDS = new MeetingUids(id -> id.replace(' ', '-'), "blekinge");

    private volatile String body = "";
    private volatile int status = 200;
    private HttpServer server;
    private int served;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            served++;
            if (exchange.getRequestURI().getPath().equals("/lost")) {
                exchange.getResponseHeaders().set("Location", "/not here");
                exchange.sendResponseHeaders(302, -1);
                exchange.close();
                return;
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        book.change(
                "sara",
                rules -> rules.withCalendar(
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/x.ics"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void busyTimesAreKeptAndStandWhileTheCalendarIsDown() {
        body = calendar("20261126T120000Z", "20261126T130000Z");
        feeds(NOW).refresh();
        BusyCalendar read = book.calendar("sara").orElseThrow();
        assertThat(read.readAt()).isEqualTo(NOW);
        assertThat(read.busy()).hasSize(1);

        status = 500;
        Instant later = NOW.plus(Duration.ofHours(1));
        feeds(later).refresh();
        BusyCalendar after = book.calendar("sara").orElseThrow();
        assertThat(after.readAt()).isEqualTo(NOW);
        assertThat(after.triedAt()).isEqualTo(later);
        assertThat(after.fault()).contains("500");
        assertThat(after.busy()).isEqualTo(read.busy());
    }

    @Test
    void whatAnotherProcessHasJustReadIsLeftAlone() {
        body = calendar("20261126T120000Z", "20261126T130000Z");
        feeds(NOW).refresh();
        feeds(NOW.plus(Duration.ofMinutes(5))).refresh();
        assertThat(served).isEqualTo(1);
        feeds(NOW.plus(Duration.ofMinutes(10))).refresh();
        assertThat(served).isEqualTo(2);
    }

    @Test
    void whatIsWrongWithOneCalendarKeepsNoOtherFromBeingRead() {
        String here = "http://127.0.0.1:" + server.getAddress().getPort();
        book.change("adam", rules -> rules.withCalendar(here + "/lost"));
        book.change("zeb", rules -> rules.withCalendar(here + "/z.ics"));
        body = calendar("20261126T120000Z", "20261126T130000Z");
        feeds(NOW).refresh();
        assertThat(book.calendar("adam").orElseThrow().fault()).contains("skickar vidare");
        assertThat(book.calendar("sara").orElseThrow().busy()).hasSize(1);
        assertThat(book.calendar("zeb").orElseThrow().busy()).hasSize(1);
    }

    @Test
    void aClashThatCannotBeToldKeepsNoCalendarFromBeingRead() {
        for (String coach : List.of("sara", "zeb")) {
            book.change(
                    coach,
                    rules -> rules.withCalendar(
                            "http://127.0.0.1:" + server.getAddress().getPort() + "/x.ics"));
            diary.hold(new TakenTime(
                    coach,
                    "7-ali",
                    coach,
                    Instant.parse("2026-11-26T12:30:00Z"),
                    Instant.parse("2026-11-26T13:15:00Z")));
        }
        body = calendar("20261126T120000Z", "20261126T130000Z");
        feeds(NOW, (person, id, request) -> {
                    throw new IllegalStateException("the store is away");
                })
                .refresh();
        assertThat(book.calendar("sara").orElseThrow().busy()).hasSize(1);
        assertThat(book.calendar("zeb").orElseThrow().busy()).hasSize(1);
    }

    @Test
    void aMeetingThatTurnsOutToOverlapIsToldOnceAndItsOwnEntryIsNot() {
        TakenTime meeting = new TakenTime(
                "sara", "7-ali", "a1", Instant.parse("2026-11-26T12:30:00Z"), Instant.parse("2026-11-26T13:15:00Z"));
        diary.hold(meeting);
        body = calendar("20261126T123000Z", "20261126T131500Z", UIDS.of("7-ali", "a1"));
        feeds(NOW).refresh();
        assertThat(asked).isEmpty();

        body = calendar("20261126T120000Z", "20261126T130000Z");
        feeds(NOW.plus(Duration.ofHours(1))).refresh();
        feeds(NOW.plus(Duration.ofHours(2))).refresh();
        assertThat(asked).hasSize(1).containsValue(new CalendarClash("a1", LocalDateTime.parse("2026-11-26T13:30")));
    }

    @Test
    void somebodyElsesMeetingAtTheVerySameHoursIsAnOverlap() {
        diary.hold(new TakenTime(
                "sara", "7-ali", "a1", Instant.parse("2026-11-26T12:30:00Z"), Instant.parse("2026-11-26T13:15:00Z")));
        body = calendar("20261126T123000Z", "20261126T131500Z", UIDS.of("7-vera", "a1"));

        feeds(NOW).refresh();

        assertThat(asked).hasSize(1).containsValue(new CalendarClash("a1", LocalDateTime.parse("2026-11-26T13:30")));
    }

    private BusyFeeds feeds(Instant now) {
        return feeds(now, (person, id, request) -> {
            asked.put(id, request);
            return new CompletableFuture<>();
        });
    }

    private BusyFeeds feeds(Instant now, Turns turns) {
        Clock clock = Clock.fixed(now, SWEDEN);
        return new BusyFeeds(
                book,
                diary,
                turns,
                new CalendarFetch(Duration.ofSeconds(5), CalendarFetch.Reach.INNER),
                UIDS,
                SWEDEN,
                clock,
                clock,
                Duration.ofMinutes(9));
    }

    private static String calendar(String from, String to) {
        return calendar(from, to, "a");
    }

    private static String calendar(String from, String to, String uid) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//prov//SV\r\nBEGIN:VEVENT\r\nUID:" + uid
                + "\r\nDTSTAMP:20261101T000000Z" + "\r\nDTSTART:" + from + "\r\nDTEND:" + to
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }
}
