package se.navigatorbot.admin.commands;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Plain;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.DemoApi;
import se.navigatorbot.bot.staffapi.DemoApi.Advance;
import se.navigatorbot.bot.staffapi.DemoApi.ClockReading;
import se.navigatorbot.bot.staffapi.OutboxApi;
import se.navigatorbot.bot.staffapi.OutboxApi.OutboxRow;
import se.navigatorbot.bot.staffapi.OutboxApi.ParkedRow;
import se.navigatorbot.bot.staffapi.Reason;
import se.navigatorbot.bot.staffapi.StatusApi;
import se.navigatorbot.bot.staffapi.StatusApi.CentreRow;
import se.navigatorbot.bot.staffapi.StatusApi.Status;
import se.navigatorbot.bot.staffapi.StatusApi.StatusLine;

/** How the house is and what it has sent. */
final class HouseCommands {

    private static final String GROUP = "Drift";

    private static final Map<String, String> STATES =
            Map.of("up", "bra", "degraded", "haltar", "down", "nere", "off", "av");
    private static final Map<String, String> LANES =
            Map.of("reply", "svar", "notice", "avisering", "broadcast", "utskick");

    private static final String TRACED = "deltagarens ID eller meddelandets";
    /** A participant's id has one hyphen. */
    private static final Pattern MESSAGE = Pattern.compile("[0-9]{1,2}(-[0-9a-z]+){3}");

    private static final List<Column<StatusLine>> PARTS = List.of(
            new Column<>("Del", "part", StatusLine::part),
            new Column<>("Läge", "state", line -> STATES.getOrDefault(line.state(), line.state())),
            new Column<>("", "sentence", StatusLine::sentence));

    private static final List<Column<CentreRow>> CENTRES = List.of(
            new Column<>("ID", "id", CentreRow::id),
            new Column<>("Namn", "name", CentreRow::name),
            new Column<>("Kommun", "municipality", CentreRow::municipality));

    private static final List<Column<OutboxRow>> MESSAGES = List.of(
            new Column<>("ID", "id", OutboxRow::id),
            new Column<>("Tid", "at", OutboxRow::at),
            new Column<>("Kanal", "channel", OutboxRow::channel),
            new Column<>("Slag", "lane", row -> LANES.getOrDefault(row.lane(), row.lane())),
            new Column<>("Läge", "state", OutboxRow::state),
            new Column<>("Försök", "attempts", OutboxRow::attempts),
            new Column<>("Kod", "code", OutboxRow::code),
            new Column<>("Varför", "why", OutboxRow::why),
            new Column<>("Text", "text", OutboxRow::text));

    private static final List<Column<ParkedRow>> PARKED = List.of(
            new Column<>("ID", "id", ParkedRow::id),
            new Column<>("Kom", "at", ParkedRow::at),
            new Column<>("Slag", "kind", ParkedRow::kind),
            new Column<>("Deltagare", "person", ParkedRow::person),
            new Column<>("Förnamn", "firstName", ParkedRow::firstName),
            new Column<>("Varför", "why", ParkedRow::why),
            new Column<>("Försök", "tries", ParkedRow::tries));

    private final Server server;
    private final Screen screen;

    HouseCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(name = "status", group = GROUP, description = "Visar hur servern mår, det värsta först.", help = "status")
    void status() {
        Status status = server.call(StatusApi.class).status();
        screen.say((status.well() ? "Allt fungerar" : "Något fungerar inte") + ". Serverns tid: "
                + Plain.said(status.now()) + ".");
        screen.rows(status.lines(), PARTS, "");
    }

    @Command(name = "centre list", group = GROUP, description = "Visar regionens centrum.", help = "centre list")
    void centres() {
        screen.rows(server.call(StatusApi.class).centres(), CENTRES, "Inga centrum.");
    }

    @Command(
            name = "outbox trace",
            group = GROUP,
            description =
                    "Visar vad som skickats till en deltagare, eller varför ett meddelande skickades och hur det gick.",
            help = "outbox trace 7-k3f…   eller ett av meddelandena  outbox trace 7-00002s-k3f9a-0")
    void trace(
            @Argument(index = 0, description = TRACED) String id,
            @Option(longName = "reason", description = "varför, vid skyddade uppgifter") String reason) {
        OutboxApi outbox = server.call(OutboxApi.class);
        if (MESSAGE.matcher(id).matches()) {
            List<String> story = outbox.message(id, Reason.written(reason));
            screen.did(String.join(System.lineSeparator(), story), story);
        } else {
            screen.rows(outbox.trace(id, Reason.written(reason)), MESSAGES, "Inget är skickat.");
        }
    }

    @Command(
            name = "outbox parked",
            group = GROUP,
            description = "Visar vad boten inte klarade och lade undan, äldst först.",
            help = "outbox parked")
    void parked() {
        screen.rows(server.call(OutboxApi.class).parked(), PARKED, "Inget är undanlagt.");
    }

    @Command(
            name = "outbox retry",
            group = GROUP,
            description = "Låter boten försöka igen med något undanlagt.",
            help = "outbox retry 17-42")
    void retry(@Argument(index = 0, description = "ID från outbox parked") String id) {
        server.call(OutboxApi.class).retry(id);
        screen.did("Boten försöker igen med " + id + ".", Map.of("id", id));
    }

    @Command(
            name = "outbox drop",
            group = GROUP,
            description = "Tar bort något undanlagt från listan; samtalet finns kvar.",
            help = "outbox drop 17-42")
    void drop(@Argument(index = 0, description = "ID från outbox parked") String id) {
        server.call(OutboxApi.class).drop(id);
        screen.did(id + " är borttaget från listan.", Map.of("id", id));
    }

    @Command(
            name = "demo clock",
            group = GROUP,
            description = "Ställer fram klockan i en demonstration.",
            help = "demo clock --advance PT24H")
    void clock(
            @Option(longName = "advance", required = true, description = "hur långt fram, som PT24H")
                    Duration advance) {
        ClockReading reading = server.call(DemoApi.class).clock(new Advance(advance));
        screen.did(
                "Klockan är nu "
                        + Plain.said(reading.now()
                                .atZone(ZoneId.of("Europe/Stockholm"))
                                .toLocalDateTime()) + ".",
                reading);
    }
}
