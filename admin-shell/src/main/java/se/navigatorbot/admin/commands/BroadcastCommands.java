package se.navigatorbot.admin.commands;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.BroadcastsApi;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastPreview;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastStatus;
import se.navigatorbot.bot.staffapi.BroadcastsApi.NewBroadcast;
import se.navigatorbot.bot.staffapi.BroadcastsApi.TypedCount;

/** One text to many, in two steps. */
final class BroadcastCommands {

    private static final String GROUP = "Utskick";
    private static final String ID = "ID på utskicket";
    private static final String KEPT = " Inget är skickat och utkastet finns kvar.";

    private static final Map<String, String> STATES = Map.of(
            "draft", "utkast", "approved", "godkänt", "sending", "skickas", "sent", "skickat", "stopped", "stoppat");

    private static final List<Column<BroadcastStatus>> COLUMNS = List.of(
            new Column<>("ID", "id", BroadcastStatus::id),
            new Column<>("Läge", "state", row -> state(row.state())),
            new Column<>("När", "at", BroadcastStatus::at),
            new Column<>("Av", "by", BroadcastStatus::by),
            new Column<>("Ämne", "subject", BroadcastStatus::subject),
            new Column<>("Till", "recipients", BroadcastStatus::recipients),
            new Column<>("Skickade", "sent", BroadcastStatus::sent),
            new Column<>("Väntar", "waiting", BroadcastStatus::waiting),
            new Column<>("Text", "text", BroadcastStatus::text));

    private final Server server;
    private final Screen screen;

    BroadcastCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "broadcast preview",
            group = GROUP,
            description = "Räknar och visar ett utskick. Inget skickas; det blir ett utkast.",
            help = "broadcast preview --text \"CV-verkstad torsdag kl 13. Vill du komma?\" --subject aktiviteter")
    void preview(
            @Option(longName = "text", required = true, description = "hela texten; {namn} blir förnamnet") String text,
            @Option(longName = "subject", required = true, description = "aktiviteter eller praktik") String subject,
            @Option(longName = "centre", description = "centrum, med komma emellan; annars de egna")
                    List<String> centres,
            @Option(longName = "municipality", description = "kommuner, med komma emellan") List<String> municipalities,
            @Option(longName = "programme", description = "program, med komma emellan") List<String> programmes,
            @Option(longName = "branch", description = "branscher, med komma emellan") List<String> branches) {
        BroadcastPreview preview = server.call(BroadcastsApi.class)
                .preview(new NewBroadcast(text, subject, centres, municipalities, programmes, branches));
        if (screen.forPeople()) {
            PreviewText.lines(preview).forEach(screen::say);
        } else {
            screen.did("", preview);
        }
    }

    @Command(
            name = "broadcast send",
            group = GROUP,
            description = "Skickar ett utkast. Antalet mottagare måste skrivas.",
            help = "broadcast send b7c1 --count 43")
    void send(
            @Argument(index = 0, description = ID) String id,
            @Option(longName = "count", description = "antalet mottagare som visades") @Nullable Integer count) {
        int typed = count == null ? asked(id) : count;
        tell(server.call(BroadcastsApi.class).send(id, new TypedCount(typed)));
    }

    @Command(
            name = "broadcast stop",
            group = GROUP,
            description = "Stoppar ett utskick. Ingen mer får det.",
            help = "broadcast stop b7c1")
    void stop(@Argument(index = 0, description = ID) String id) {
        tell(server.call(BroadcastsApi.class).stop(id));
    }

    @Command(
            name = "broadcast approve",
            group = GROUP,
            description = "Godkänner en kollegas stora utskick.",
            help = "broadcast approve b7c1")
    void approve(@Argument(index = 0, description = ID) String id) {
        tell(server.call(BroadcastsApi.class).approve(id));
    }

    @Command(
            name = "broadcast status",
            group = GROUP,
            description = "Visar hur långt ett utskick kommit.",
            help = "broadcast status b7c1")
    void status(@Argument(index = 0, description = ID) String id) {
        tell(server.call(BroadcastsApi.class).status(id));
    }

    @Command(
            name = "broadcast list",
            group = GROUP,
            description = "Visar utskick, senaste först.",
            help = "broadcast list")
    void list() {
        screen.rows(server.call(BroadcastsApi.class).list(), COLUMNS, "Inga utskick.");
    }

    private void tell(BroadcastStatus status) {
        String reasons = PreviewText.counts(status.notSent());
        screen.did(
                "Utskick " + status.id() + " " + state(status.state()) + ": " + status.sent() + " av "
                        + status.recipients() + " skickade, " + status.waiting() + " väntar"
                        + (reasons.isEmpty() ? "." : ". Fick det inte: " + reasons + "."),
                status);
    }

    private int asked(String id) {
        if (!screen.interactive()) {
            throw new BadInput("Det saknas --count med antalet mottagare från broadcast preview." + KEPT);
        }
        BroadcastStatus draft = server.call(BroadcastsApi.class).status(id);
        screen.say("Ämne      " + draft.subject());
        screen.say("Text      " + draft.text());
        String typed = screen.ask("Skriv antalet mottagare för att skicka: ").strip();
        if (!typed.matches("\\d{1,9}")) {
            throw new BadInput("\"" + typed + "\" är inget antal." + KEPT);
        }
        return Integer.parseInt(typed);
    }

    private static String state(String state) {
        return STATES.getOrDefault(state, state);
    }
}
