package se.navigatorbot.admin.commands;

import java.util.List;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.CrisisApi;
import se.navigatorbot.bot.staffapi.CrisisApi.Drill;
import se.navigatorbot.bot.staffapi.CrisisApi.DrillAt;
import se.navigatorbot.bot.staffapi.CrisisApi.LineRow;

/** Help lines and rehearsals. */
final class CrisisCommands {

    private static final String GROUP = "Kris";

    private static final List<Column<LineRow>> COLUMNS = List.of(
            new Column<>("Linje", "name", LineRow::name),
            new Column<>("Nummer", "number", LineRow::number),
            new Column<>("Svarar", "hours", LineRow::hours),
            new Column<>("Kontrollerad", "verified", LineRow::verified),
            new Column<>("", "stale", row -> row.stale() ? "kontrollera igen" : ""));

    private final Server server;
    private final Screen screen;

    CrisisCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "crisis lines",
            group = GROUP,
            description = "Visar stödlinjerna och när någon senast kontrollerade dem.",
            help = "crisis lines")
    void lines() {
        screen.rows(server.call(CrisisApi.class).lines(), COLUMNS, "Inga stödlinjer.");
    }

    @Command(
            name = "crisis drill",
            group = GROUP,
            description = "Övar: larmar jouren som i en kris. Larmet säger att det är en övning.",
            help = "crisis drill --centre ronneby")
    void drill(@Option(longName = "centre", description = "var, om du har flera centrum") String centre) {
        Drill drill = server.call(CrisisApi.class).drill(new DrillAt(Given.orNull(centre)));
        screen.did("Övningen ringer nu. Ta den med: conversation crisis take " + drill.person(), drill);
    }
}
