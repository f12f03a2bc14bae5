package se.navigatorbot.admin.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.CasesApi;
import se.navigatorbot.bot.staffapi.CasesApi.CaseRow;
import se.navigatorbot.bot.staffapi.CasesApi.Confirmation;
import se.navigatorbot.bot.staffapi.CasesApi.Decision;
import se.navigatorbot.bot.staffapi.CasesApi.ErasureProof;
import se.navigatorbot.bot.staffapi.CasesApi.Export;
import se.navigatorbot.bot.staffapi.CasesApi.NewCase;
import se.navigatorbot.bot.staffapi.LifetimesApi;
import se.navigatorbot.bot.staffapi.LifetimesApi.LifetimeRow;

/** What people ask about their own data: to see it, to be erased. */
final class CaseCommands {

    private static final String GROUP = "Deltagare";

    private static final Map<String, String> STATES = Map.of("open", "öppet", "done", "gjort", "refused", "avslaget");

    private static final List<Column<CaseRow>> COLUMNS = List.of(
            new Column<>("ID", "id", CaseRow::id),
            new Column<>("Ärende", "kind", CaseRow::kindName),
            new Column<>("Deltagare", "person", CaseRow::person),
            new Column<>("Namn", "first_name", CaseRow::firstName),
            new Column<>("Centrum", "centre", CaseRow::centre),
            new Column<>("Klart senast", "due", CaseRow::due),
            new Column<>("Läge", "state", CaseCommands::state),
            new Column<>("Öppnat av", "opened_by", CaseRow::openedBy));

    private static final List<Column<LifetimeRow>> LIFETIMES = List.of(
            new Column<>("Slag", "kind", LifetimeRow::kind),
            new Column<>("Dagar", "days", LifetimeRow::days),
            new Column<>("Antal", "records", LifetimeRow::records));

    private final Server server;
    private final Screen screen;

    CaseCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "participant case list",
            group = GROUP,
            description = "Visar öppna ärenden om deltagares uppgifter, de mest brådskande först.",
            help = "participant case list --all")
    void list(@Option(longName = "all", description = "även avslutade") boolean all) {
        screen.rows(server.call(CasesApi.class).list(all ? true : null), COLUMNS, "Inga ärenden.");
    }

    @Command(
            name = "participant case open",
            group = GROUP,
            description = "Öppnar ett ärende: registerutdrag, radering, begränsning eller utlämnande.",
            help = "participant case open 7-k3f… --kind radering")
    void open(
            @Argument(index = 0, description = "deltagarens ID") String person,
            @Option(
                            longName = "kind",
                            required = true,
                            description = "registerutdrag, radering, begränsning eller utlämnande")
                    String kind,
            @Option(longName = "note", description = "anteckning") String note,
            @Option(longName = "sure", description = "spara fast texten nämner hälsa") boolean sure) {
        CaseRow row = server.call(CasesApi.class).open(new NewCase(person, kind, Given.orNull(note), sure));
        screen.did("Ärende " + row.id() + ": " + row.kindName() + ", klart senast " + row.due() + ".", row);
    }

    @Command(
            name = "participant case close",
            group = GROUP,
            description = "Avslutar ett ärende med beslutet.",
            help = "participant case close a1b2c3d4 --done --reason \"utdraget lämnat på plats\"")
    void close(
            @Argument(index = 0, description = "ärendets ID") String id,
            @Option(longName = "done", description = "det blev gjort som begärt") boolean done,
            @Option(longName = "reason", required = true, description = "vad som beslutades och varför")
                    String reason) {
        CaseRow row = server.call(CasesApi.class).close(id, new Decision(done, reason));
        screen.did("Ärende " + row.id() + " är avslutat.", row);
    }

    @Command(
            name = "participant case erase",
            group = GROUP,
            description = "Raderar deltagaren i ett ärende om radering, för gott. Skriv deltagarens ID en gång till.",
            help = "participant case erase a1b2c3d4 --person 7-k3f…")
    void erase(
            @Argument(index = 0, description = "ärendets ID") String id,
            @Option(longName = "person", description = "deltagarens ID, som bekräftelse") String person) {
        String typed = Given.orNull(person) != null
                ? person
                : screen.ask("Allt om deltagaren raderas för gott. Skriv deltagarens ID: ");
        CaseRow row = server.call(CasesApi.class).erase(id, new Confirmation(typed));
        screen.did(sentence(row), row);
    }

    @Command(
            name = "participant case erased",
            group = GROUP,
            description = "Sparar listan över raderade i en fil. Den behövs när en säkerhetskopia läses tillbaka.",
            help = "participant case erased raderade.txt")
    void erased(@Argument(index = 0, description = "filen, som skrivs över") Path file) {
        String text = server.call(CasesApi.class).erased().text();
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new BadInput("Filen " + file + " går inte att skriva. Inget är sparat.");
        }
        screen.did("Listan är sparad i " + file + ".", Map.of("file", file.toString()));
    }

    @Command(
            name = "participant case export",
            group = GROUP,
            description =
                    "Sparar det som lämnas ut: i ett registerutdrag allt, i ett utlämnande samtalet med maskning.",
            help = "participant case export a1b2c3d4 --file utdrag.html")
    void export(
            @Argument(index = 0, description = "ärendets ID") String id,
            @Option(longName = "format", description = "html eller json; annars html") String format,
            @Option(longName = "hide", description = "nummer på rader som maskas helt, med komma emellan") String hide,
            @Option(longName = "file", description = "filen, som inte får finnas; annars ett eget namn här")
                    Path file) {
        Export export = server.call(CasesApi.class).export(id, Given.orNull(format), Given.orNull(hide));
        Path to = file == null ? Path.of(export.name()) : file;
        NewFile.write(to, export.content());
        screen.did("Sparat i " + to + ". Filen innehåller personuppgifter.", Map.of("file", to.toString()));
    }

    @Command(
            name = "lifetime list",
            group = "Drift",
            description = "Visar hur länge uppgifter sparas och hur många som ska gallras nu. Ändrar inget.",
            help = "lifetime list")
    void lifetimes() {
        screen.rows(server.call(LifetimesApi.class).list(), LIFETIMES, "");
    }

    @Command(
            name = "lifetime sweep",
            group = "Drift",
            description = "Gallrar nu det som är för gammalt. Görs annars varje timme av sig självt.",
            help = "lifetime sweep")
    void sweep() {
        screen.rows(server.call(LifetimesApi.class).sweep(), LIFETIMES, "");
    }

    private static String sentence(CaseRow row) {
        ErasureProof proof = row.proof();
        if (proof == null) {
            return "Ärende " + row.id() + " är avslutat.";
        }
        return "Raderat: " + proof.records() + " poster på " + proof.millis() + " ms. Inget kvar i " + proof.looked()
                + " nycklar. Loggen på disk är " + proof.log() + ". " + String.join(" ", proof.left());
    }

    private static String state(CaseRow row) {
        String state = STATES.getOrDefault(row.state(), row.state());
        boolean late = row.state().equals("open") && row.daysLeft() < 0;
        return late ? "försenat" : state;
    }
}
