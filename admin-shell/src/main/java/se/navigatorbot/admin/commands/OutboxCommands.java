package se.navigatorbot.admin.commands;

import java.util.List;
import java.util.Map;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.OutboxApi;
import se.navigatorbot.bot.staffapi.OutboxApi.StuckRow;

/** Messages that have not arrived. */
final class OutboxCommands {

    private static final String GROUP = "Drift";
    private static final String CENTRE = "bara detta centrum";
    private static final Map<String, String> LANES =
            Map.of("reply", "svar", "notice", "avisering", "broadcast", "utskick");
    private static final List<Column<StuckRow>> COLUMNS = List.of(
            new Column<>("ID", "id", StuckRow::id),
            new Column<>("Tid", "at", StuckRow::at),
            new Column<>("Deltagare", "person", StuckRow::person),
            new Column<>("Förnamn", "first_name", StuckRow::firstName),
            new Column<>("Kanal", "channel", StuckRow::channel),
            new Column<>("Slag", "lane", row -> LANES.getOrDefault(row.lane(), row.lane())),
            new Column<>("Läge", "state", StuckRow::state),
            new Column<>("Försök", "attempts", StuckRow::attempts),
            new Column<>("Varför", "why", StuckRow::why));

    private final Server server;
    private final Screen screen;

    OutboxCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "outbox waiting",
            group = GROUP,
            description = "Visar meddelanden som väntar på att skickas.",
            help = "outbox waiting --centre ronneby")
    void waiting(@Option(longName = "centre", description = CENTRE) String centre) {
        show("waiting", centre, "Inget väntar.");
    }

    @Command(
            name = "outbox failed",
            group = GROUP,
            description = "Visar meddelanden som inte kom fram den senaste månaden, och varför.",
            help = "outbox failed")
    void failed(@Option(longName = "centre", description = CENTRE) String centre) {
        show("failed", centre, "Allt har kommit fram.");
    }

    @Command(
            name = "outbox held",
            group = GROUP,
            description = "Visar meddelanden som hålls kvar: provläge, natt, kris eller ett samtal som pågår.",
            help = "outbox held")
    void held(@Option(longName = "centre", description = CENTRE) String centre) {
        show("held", centre, "Inget hålls kvar.");
    }

    private void show(String state, String centre, String nothing) {
        screen.rows(server.call(OutboxApi.class).stuck(state, Given.orNull(centre)), COLUMNS, nothing);
    }
}
