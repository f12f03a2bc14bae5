package se.navigatorbot.admin.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
import se.navigatorbot.bot.staffapi.UnansweredApi;
import se.navigatorbot.bot.staffapi.UnansweredApi.LabelRow;
import se.navigatorbot.bot.staffapi.UnansweredApi.MissRow;
import se.navigatorbot.bot.staffapi.UnansweredApi.NewLabel;

/** What the bot did not understand, on its way to the sentences that it learns from. */
final class UnansweredCommands {

    private static final String GROUP = "Språk";
    private static final String ID = "ID från unanswered list";
    private static final List<Column<MissRow>> MISSES = List.of(
            new Column<>("ID", "id", MissRow::id),
            new Column<>("Tid", "at", MissRow::at),
            new Column<>("Centrum", "centre", MissRow::centre),
            new Column<>("Betyder", "intent", MissRow::intent),
            new Column<>("Text", "text", MissRow::text));

    private final Server server;
    private final Screen screen;

    UnansweredCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "unanswered list",
            group = GROUP,
            description = "Visar meddelanden som boten inte förstod, utan namn och nummer, senaste först.",
            help = "unanswered list --days 7")
    void list(@Option(longName = "days", description = "antal dagar bakåt; annars 30") @Nullable Integer days) {
        screen.rows(server.call(UnansweredApi.class).list(days), MISSES, "Boten förstod allt.");
    }

    @Command(
            name = "unanswered label",
            group = GROUP,
            description = "Säger vad ett meddelande betydde. En kollega granskar innan boten lär sig av det.",
            help = "unanswered label 3f9a… --intent opening_hours --text \"har ni öppet på lördag\"")
    void label(
            @Argument(index = 0, description = ID) String id,
            @Option(longName = "intent", required = true, description = "avsikt, som opening_hours") String intent,
            @Option(longName = "text", description = "texten utan något som visar vem; annars som den visas")
                    String text) {
        LabelRow label = server.call(UnansweredApi.class).label(id, new NewLabel(Given.orNull(text), intent));
        screen.did(
                "Sparat som " + label.intent() + ": " + label.text() + ". En kollega granskar med unanswered agree "
                        + label.id() + ".",
                label);
    }

    @Command(
            name = "unanswered agree",
            group = GROUP,
            description = "Granskar det en kollega sagt att ett meddelande betydde.",
            help = "unanswered agree 3f9a…")
    void agree(@Argument(index = 0, description = ID) String id) {
        LabelRow label = server.call(UnansweredApi.class).agree(id);
        screen.did("Granskat: " + label.text() + " är " + label.intent() + ".", label);
    }

    @Command(
            name = "unanswered drop",
            group = GROUP,
            description = "Tar bort det som sagts om ett meddelande.",
            help = "unanswered drop 3f9a…")
    void drop(@Argument(index = 0, description = ID) String id) {
        server.call(UnansweredApi.class).drop(id);
        screen.did(id + " är borttaget.", Map.of("id", id));
    }

    @Command(
            name = "unanswered export",
            group = GROUP,
            description = "Skriver det granskade sist i en fil med träningsmeningar, utan dubbletter.",
            help = "unanswered export meningar.tsv")
    void export(@Argument(index = 0, description = "filen") Path file) {
        List<LabelRow> agreed = server.call(UnansweredApi.class).labels().stream()
                .filter(label -> !label.reviewedBy().isEmpty())
                .toList();
        try {
            List<String> there = Files.exists(file) ? Files.readAllLines(file) : List.of();
            List<String> fresh = agreed.stream()
                    .map(label -> label.text().replace('\t', ' ') + "\t" + label.intent())
                    .distinct()
                    .filter(line -> !there.contains(line))
                    .toList();
            Files.write(file, fresh, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            screen.did(
                    fresh.size() + " granskade meningar är skrivna till " + file + ".", Map.of("added", fresh.size()));
        } catch (IOException e) {
            throw new BadInput("Filen " + file + " kan inte skrivas. Inget är gjort.");
        }
    }
}
