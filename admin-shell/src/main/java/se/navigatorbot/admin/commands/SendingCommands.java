package se.navigatorbot.admin.commands;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.BroadcastsApi;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastReport;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastStatus;
import se.navigatorbot.bot.staffapi.BroadcastsApi.Schedule;
import se.navigatorbot.bot.staffapi.BroadcastsApi.TypedCount;
import se.navigatorbot.bot.staffapi.Reason;

/** A broadcast from the moment it is sent. */
final class SendingCommands {

    private static final String GROUP = BroadcastCommands.GROUP;
    private static final String ID = BroadcastCommands.ID;
    private static final String KEPT = " Inget är skickat och utkastet finns kvar.";

    /** The state of a draft that nobody has counted. */
    private static final String WRITTEN = "written";

    private static final List<Column<String>> STEPS = List.of(new Column<>("Steg", "step", step -> step));
    private static final List<Column<BroadcastStatus>> COLUMNS = List.of(
            new Column<>("ID", "id", BroadcastStatus::id),
            new Column<>("Tid", "at", BroadcastStatus::at),
            new Column<>("Läge", "state", BroadcastWords::state),
            new Column<>("Ämne", "subject", BroadcastStatus::subject),
            new Column<>("Av", "by", BroadcastStatus::by),
            new Column<>("Till", "recipients", BroadcastStatus::recipients),
            new Column<>("Skickat", "sent", BroadcastStatus::sent),
            new Column<>("Väntar", "waiting", BroadcastStatus::waiting),
            new Column<>("Text", "text", BroadcastStatus::text),
            new Column<>("Obs", "note", BroadcastStatus::note));

    private final Server server;
    private final Screen screen;

    SendingCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "broadcast send",
            group = GROUP,
            description = "Skickar ett utkast. Antalet mottagare måste skrivas, och en minut går att ångra.",
            help = "broadcast send b7c1 --count 43")
    void send(
            @Argument(index = 0, description = ID) String id,
            @Option(longName = "count", description = "antalet mottagare som visades") @Nullable Integer count) {
        int typed = count == null ? asked(id, "Skriv antalet mottagare för att skicka: ") : count;
        BroadcastWords.tell(api().send(id, new TypedCount(typed)), screen);
    }

    @Command(
            name = "broadcast schedule",
            group = GROUP,
            description = "Planerar ett utskick. Mottagarna räknas om när det börjar.",
            help = "broadcast schedule b7c1 --at \"26/11 13.00\" --every vecka --count 43")
    void schedule(
            @Argument(index = 0, description = ID) String id,
            @Option(longName = "at", required = true, description = "när det börjar") LocalDateTime at,
            @Option(longName = "every", description = "dag, vecka eller månad; annars en gång") String every,
            @Option(longName = "count", description = "antalet mottagare som visades") @Nullable Integer count) {
        int typed = count == null ? asked(id, "Skriv antalet mottagare för att planera: ") : count;
        BroadcastWords.tell(api().schedule(id, new Schedule(at, Given.orNull(every), typed)), screen);
    }

    @Command(
            name = "broadcast undo",
            group = GROUP,
            description = "Ångrar ett utskick inom en minut, eller ett planerat. Det blir ett utkast igen.",
            help = "broadcast undo b7c1")
    void undo(@Argument(index = 0, description = ID) String id) {
        BroadcastStatus draft = api().undo(id);
        screen.did("Utskick " + id + " är ångrat. Ingen har fått det och utkastet finns kvar.", draft);
    }

    @Command(
            name = "broadcast pause",
            group = GROUP,
            description = "Pausar ett utskick. Högst 50 som var på väg får det ändå.",
            help = "broadcast pause b7c1")
    void pause(@Argument(index = 0, description = ID) String id) {
        BroadcastWords.tell(api().pause(id), screen);
    }

    @Command(
            name = "broadcast resume",
            group = GROUP,
            description = "Fortsätter ett pausat utskick där det var.",
            help = "broadcast resume b7c1")
    void resume(@Argument(index = 0, description = ID) String id) {
        BroadcastWords.tell(api().resume(id), screen);
    }

    @Command(
            name = "broadcast stop",
            group = GROUP,
            description = "Stoppar ett utskick. Ingen mer får det.",
            help = "broadcast stop b7c1")
    void stop(@Argument(index = 0, description = ID) String id) {
        BroadcastWords.tell(api().stop(id), screen);
    }

    @Command(
            name = "broadcast status",
            group = GROUP,
            description = "Visar hur långt ett utskick kommit.",
            help = "broadcast status b7c1")
    void status(@Argument(index = 0, description = ID) String id) {
        BroadcastWords.tell(api().status(id), screen);
    }

    @Command(
            name = "broadcast report",
            group = GROUP,
            description = "Visar hur ett utskick gick: framme, svar, anmälningar, nej och kostnad.",
            help = "broadcast report b7c1")
    void report(@Argument(index = 0, description = ID) String id) {
        BroadcastReport report = api().report(id);
        if (screen.forPeople()) {
            PreviewText.report(report).forEach(screen::say);
        } else {
            screen.did("", report);
        }
    }

    @Command(
            name = "broadcast trace",
            group = GROUP,
            description = "Visar varför en deltagare fick ett utskick eller inte.",
            help = "broadcast trace 7-k3f… b7c1")
    void trace(
            @Argument(index = 0, description = "deltagarens ID") String person,
            @Argument(index = 1, description = ID) String id,
            @Option(longName = "reason", description = "varför, vid skyddade uppgifter") String reason) {
        List<String> steps = api().trace(id, person, Reason.written(reason));
        if (screen.forPeople()) {
            steps.forEach(screen::say);
        } else {
            screen.rows(steps, STEPS, "");
        }
    }

    @Command(
            name = "broadcast list",
            group = GROUP,
            description = "Visar utskick, senaste först.",
            help = "broadcast list")
    void list() {
        screen.rows(api().list(), COLUMNS, "Inga utskick.");
    }

    private int asked(String id, String prompt) {
        if (!screen.interactive()) {
            throw new BadInput("Det saknas --count med antalet mottagare från broadcast preview." + KEPT);
        }
        BroadcastStatus draft = api().status(id);
        if (WRITTEN.equals(draft.state())) {
            throw new BadInput("Utskicket är inte räknat än. Räkna med broadcast preview " + id + "." + KEPT);
        }
        screen.say("Ämne      " + draft.subject());
        screen.say("Urval     " + draft.audience());
        screen.say("Text      " + draft.text());
        String typed = screen.ask(prompt).strip();
        if (!typed.matches("\\d{1,9}")) {
            throw new BadInput("\"" + typed + "\" är inget antal." + KEPT);
        }
        return Integer.parseInt(typed);
    }

    private BroadcastsApi api() {
        return server.call(BroadcastsApi.class);
    }
}
