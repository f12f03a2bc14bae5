package se.navigatorbot.admin.commands;

import java.util.List;
import org.springframework.shell.core.command.annotation.Command;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.admin.server.Sessions;
import se.navigatorbot.admin.week.InventedWeek;
import se.navigatorbot.admin.week.Kept;
import se.navigatorbot.admin.week.WeekEnded;

/** The demonstration that plays itself. */
final class WeekCommands {

    private static final List<Column<Kept>> COLUMNS = List.of(
            new Column<>("Höll", "kept", kept -> kept.kept() ? "ja" : "NEJ"),
            new Column<>("Löfte", "promise", Kept::promise),
            new Column<>("", "seen", kept -> kept.kept() ? null : kept.seen()));

    private final Server server;
    private final Sessions sessions;
    private final Screen screen;

    WeekCommands(Server server, Sessions sessions, Screen screen) {
        this.server = server;
        this.sessions = sessions;
        this.screen = screen;
    }

    @Command(
            name = "demo week",
            group = "Drift",
            description = "Låter femtio påhittade personer leva en vecka i webbchatten och visar om löftena höll.",
            help = "demo week")
    void week() {
        List<Kept> kept = new InventedWeek(server, sessions.current().server()).live(screen::say);
        screen.say("");
        screen.rows(kept, COLUMNS, "");
        long broken = kept.stream().filter(promise -> !promise.kept()).count();
        if (broken > 0) {
            throw new WeekEnded(broken + " löften av " + kept.size() + " höll inte.");
        }
        screen.say("Alla " + kept.size() + " löften höll.");
    }
}
