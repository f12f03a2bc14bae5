package se.navigatorbot.admin.commands;

import java.util.List;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.AuditApi;
import se.navigatorbot.bot.staffapi.AuditApi.AuditRow;
import se.navigatorbot.bot.staffapi.GlassApi;

/** Who read what, and looking over the wall between centres. */
final class AuditCommands {

    private static final List<Column<AuditRow>> COLUMNS = List.of(
            new Column<>("Tid", "at", AuditRow::at),
            new Column<>("Vem", "user", AuditRow::user),
            new Column<>("Vad", "what", AuditRow::what),
            new Column<>("Mål", "target", AuditRow::target),
            new Column<>("Skäl", "reason", AuditRow::reason),
            new Column<>("", "allowed", row -> row.allowed() ? "" : "nekad"));

    private final Server server;
    private final Screen screen;

    AuditCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "audit list",
            group = "Drift",
            description = "Visar vem som läst och ändrat vad, senaste först.",
            help = "audit list --person 7-k3f…")
    void list(
            @Option(longName = "person", description = "bara det som gäller deltagaren med detta ID") String person,
            @Option(longName = "user", description = "bara vad denna användare gjort") String user) {
        screen.rows(
                server.call(AuditApi.class).list(Given.orNull(person), Given.orNull(user)),
                COLUMNS,
                "Inget är loggat.");
    }

    @Command(
            name = "participant break-glass",
            group = "Deltagare",
            description = "Öppnar en deltagare på ett annat centrum för dig i en timme. Centrumet ser skälet.",
            help = "participant break-glass 0701740616 --reason \"ringde oss i akut läge\"")
    void open(
            @Argument(index = 0, description = "deltagarens ID eller hela telefonnummer") String person,
            @Option(longName = "reason", required = true, description = "varför; deltagarens centrum läser det")
                    String reason) {
        GlassApi.Opened opened = server.call(GlassApi.class).open(new GlassApi.Need(person, reason));
        screen.did("Deltagare " + opened.person() + " är öppen för dig i en timme.", opened);
    }

    @Command(
            name = "participant protect",
            group = "Deltagare",
            description = "Anger att en deltagare har skyddade uppgifter, eller med --off att det är över.",
            help = "participant protect 7-k3f… --reason \"skyddad folkbokföring\"")
    void protect(
            @Argument(index = 0, description = "deltagarens ID") String person,
            @Option(longName = "off", description = "inte längre skyddad") boolean off,
            @Option(longName = "reason", required = true, description = "varför; står i loggen") String reason) {
        GlassApi.Protected now = server.call(GlassApi.class).protect(new GlassApi.Protection(person, !off, reason));
        screen.did("Deltagare " + now.person() + (now.on() ? " är skyddad." : " är inte längre skyddad."), now);
    }
}
