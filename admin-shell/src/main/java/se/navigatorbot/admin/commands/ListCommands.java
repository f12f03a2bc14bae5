package se.navigatorbot.admin.commands;

import java.util.List;
import java.util.Map;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.BroadcastsApi;
import se.navigatorbot.bot.staffapi.BroadcastsApi.ListRow;
import se.navigatorbot.bot.staffapi.BroadcastsApi.NewList;

/** Filters kept under a name, to be used as {@code lista=NAMN}. */
final class ListCommands {

    private static final List<Column<ListRow>> COLUMNS = List.of(
            new Column<>("Namn", "name", ListRow::name),
            new Column<>("Urval", "to", ListRow::to),
            new Column<>("Av", "by", ListRow::by));

    private final Server server;
    private final Screen screen;

    ListCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "audience keep",
            group = BroadcastCommands.GROUP,
            description = "Sparar ett urval under ett namn. Vilka som är med räknas varje gång.",
            help = "audience keep unga-7tjugo --to \"program=7tjugo ålder=16-19\"")
    void keep(
            @Argument(index = 0, description = "namn på urvalet") String name,
            @Option(longName = "to", required = true, description = "urvalet") String to) {
        ListRow kept = server.call(BroadcastsApi.class).keepList(new NewList(name, to));
        screen.did("Listan " + kept.name() + " är sparad. Använd den med --to lista=" + kept.name() + ".", kept);
    }

    @Command(
            name = "audience list",
            group = BroadcastCommands.GROUP,
            description = "Visar sparade urval.",
            help = "audience list")
    void list() {
        screen.rows(server.call(BroadcastsApi.class).lists(), COLUMNS, "Inga sparade urval.");
    }

    @Command(
            name = "audience drop",
            group = BroadcastCommands.GROUP,
            description = "Tar bort ett sparat urval. Deltagarna berörs inte.",
            help = "audience drop unga-7tjugo")
    void drop(@Argument(index = 0, description = "namn på urvalet") String name) {
        server.call(BroadcastsApi.class).dropList(name);
        screen.did("Listan " + name + " är borttagen.", Map.of("name", name));
    }
}
