package se.navigatorbot.admin.commands;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.HandoverApi.Note;
import se.navigatorbot.bot.staffapi.TasksApi;
import se.navigatorbot.bot.staffapi.TasksApi.NewTask;
import se.navigatorbot.bot.staffapi.TasksApi.TaskRow;

/** What staff have to do for people. */
final class TaskCommands {

    private static final String GROUP = "Uppgifter";
    private static final String PERSON = "deltagarens ID";
    private static final String TASK = "uppgiftens ID";

    private static final List<Column<TaskRow>> COLUMNS = List.of(
            new Column<>("Deltagare", "person", TaskRow::person),
            new Column<>("ID", "id", TaskRow::id),
            new Column<>("Vad", "kind", TaskRow::kindName),
            new Column<>("Namn", "first_name", TaskRow::firstName),
            new Column<>("Önskan", "words", TaskRow::words),
            new Column<>("Tidigast", "due", TaskRow::due),
            new Column<>("", "overdue", row -> row.overdue() ? "nu" : ""),
            new Column<>("Hos", "staff", TaskRow::staff),
            new Column<>("Centrum", "centre", TaskRow::centre));

    private final Server server;
    private final Screen screen;

    TaskCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "task list",
            group = GROUP,
            description = "Visar vad som ska göras: ringa, höra av sig, följa upp.",
            help = "task list --mine")
    void list(
            @Option(longName = "centre", description = "bara detta centrum") String centre,
            @Option(longName = "mine", description = "bara dina egna") boolean mine) {
        screen.rows(
                server.call(TasksApi.class).list(Given.orNull(centre), mine ? true : null), COLUMNS, "Inget att göra.");
    }

    @Command(
            name = "task add",
            group = GROUP,
            description = "Lägger till något att göra för en deltagare.",
            help = "task add 7-k3f… --text \"fråga hur det gick\" --due \"26/11 13.00\"")
    void add(
            @Argument(index = 0, description = PERSON) String person,
            @Option(longName = "text", required = true, description = "vad som ska göras") String text,
            @Option(longName = "kind", description = "call eller follow_up") String kind,
            @Option(longName = "due", description = "tidigast när") @Nullable LocalDateTime due,
            @Option(longName = "sure", description = "spara fast texten nämner hälsa") boolean sure) {
        TaskRow row = server.call(TasksApi.class).add(new NewTask(person, Given.orNull(kind), text, due, sure));
        screen.did("Ny uppgift " + row.id() + ": " + row.kindName() + ".", row);
    }

    @Command(name = "task take", group = GROUP, description = "Tar en uppgift.", help = "task take 7-k3f… u2k9f3")
    void take(
            @Argument(index = 0, description = PERSON) String person,
            @Argument(index = 1, description = TASK) String task) {
        server.call(TasksApi.class).take(person, task);
        screen.say("Uppgiften är din.");
    }

    @Command(
            name = "task done",
            group = GROUP,
            description = "Markerar en uppgift som gjord.",
            help = "task done 7-k3f… u2k9f3 --note \"ringde, inget svar\"")
    void done(
            @Argument(index = 0, description = PERSON) String person,
            @Argument(index = 1, description = TASK) String task,
            @Option(longName = "note", description = "hur det gick, för kollegorna") String note,
            @Option(longName = "sure", description = "spara fast texten nämner hälsa") boolean sure) {
        server.call(TasksApi.class).done(person, task, new Note(Given.orNull(note), sure));
        screen.say("Klart. Det står i samtalet vem som gjorde det.");
    }
}
