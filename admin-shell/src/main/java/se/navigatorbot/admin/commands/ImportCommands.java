package se.navigatorbot.admin.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
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
import se.navigatorbot.admin.server.Sessions;
import se.navigatorbot.admin.sheet.Field;
import se.navigatorbot.admin.sheet.Mapping;
import se.navigatorbot.admin.sheet.Mappings;
import se.navigatorbot.admin.sheet.Sheet;
import se.navigatorbot.bot.staffapi.UpkeepApi;
import se.navigatorbot.bot.staffapi.UpkeepApi.ImportOutcome;

/** Many participants at once, out of a municipal system. */
final class ImportCommands {

    private static final int FIRST = 50;
    private static final int SHOWN = 20;
    private static final List<Column<ImportOutcome>> COLUMNS = List.of(
            new Column<>("Rad", "row", ImportOutcome::row), new Column<>("Fel", "fault", ImportOutcome::sentence));

    private final Server server;
    private final Screen screen;
    private final Sessions sessions;

    ImportCommands(Server server, Screen screen, Sessions sessions) {
        this.server = server;
        this.screen = screen;
        this.sessions = sessions;
    }

    @Command(
            name = "participant import",
            group = "Deltagare",
            description = "Läser in deltagare ur en CSV- eller Excelfil. Ingen får något förrän numret är bekräftat.",
            help = "participant import deltagare.xlsx --dry-run   sedan   participant import deltagare.xlsx --count 42")
    void importFile(
            @Argument(index = 0, description = "filen") Path file,
            @Option(longName = "map", description = "vad kolumner betyder: \"Mobilnr=telefon,Tilltal=namn\"; minns")
                    String map,
            @Option(longName = "centre", description = "centrum för rader utan; annars ditt") String centre,
            @Option(longName = "dry-run", description = "visa bara vad som skulle hända") boolean dry,
            @Option(longName = "ask", description = "ställ den neutrala frågan till varje obekräftat nummer")
                    boolean ask,
            @Option(longName = "count", description = "antalet nya som visades") @Nullable Integer count) {
        Mapping mapping;
        int total;
        try (Sheet sheet = Sheet.open(file)) {
            List<Sheet.Row> first = first(sheet);
            mapping = mapping(sheet, first, map);
            total = first.size() + rest(sheet);
        } catch (IOException e) {
            throw unreadable(file);
        }
        ImportRun run = new ImportRun(server.call(UpkeepApi.class), screen, mapping, centre, total);
        ImportLook look = looked(file, run, ask);
        tell(mapping, look);
        if (dry) {
            result(look, 0);
            return;
        }
        confirm(look, count, ask);
        List<ImportOutcome> faults = new ArrayList<>();
        try (Sheet sheet = Sheet.open(file)) {
            int saved = run.take(sheet, look, ask, faults);
            screen.rows(faults, COLUMNS, "");
            result(look, saved);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private static ImportLook looked(Path file, ImportRun run, boolean ask) {
        try (Sheet sheet = Sheet.open(file)) {
            return run.look(sheet, ask);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private static List<Sheet.Row> first(Sheet sheet) {
        List<Sheet.Row> first = new ArrayList<>();
        for (Iterator<Sheet.Row> rows = sheet.rows(); rows.hasNext() && first.size() < FIRST; ) {
            first.add(rows.next());
        }
        return first;
    }

    private Mapping mapping(Sheet sheet, List<Sheet.Row> first, String typed) {
        Mappings kept = new Mappings(sessions.folder());
        Map<String, Field> meaning = new HashMap<>(kept.remembered(sheet.heads()));
        if (!typed.isBlank()) {
            meaning.putAll(Mappings.read(typed));
        }
        Mapping mapping = Mapping.of(sheet.heads(), meaning, first);
        if (!typed.isBlank()) {
            kept.remember(sheet.heads(), meaning);
        }
        return mapping;
    }

    private static int rest(Sheet sheet) {
        int count = 0;
        for (Iterator<Sheet.Row> rows = sheet.rows(); rows.hasNext(); rows.next()) {
            count++;
        }
        return count;
    }

    private void tell(Mapping mapping, ImportLook look) {
        if (!mapping.dropped().isEmpty()) {
            screen.say("Kolumner med personnummer läses inte: " + String.join(", ", mapping.dropped()) + ".");
        }
        if (!mapping.unread().isEmpty()) {
            screen.say("Kolumner som inte används: " + String.join(", ", mapping.unread()) + ".");
        }
        if (screen.forPeople() && !look.faults().isEmpty()) {
            screen.rows(look.faults().stream().limit(SHOWN).toList(), COLUMNS, "");
            if (look.faults().size() > SHOWN) {
                screen.say("och " + (look.faults().size() - SHOWN) + " till.");
            }
        }
        screen.say(look.fresh() + " nya, " + look.known() + " finns redan, " + look.doubles() + " dubbletter i filen, "
                + look.wrong() + " rader med fel.");
    }

    private void confirm(ImportLook look, @Nullable Integer count, boolean ask) {
        int asked = ask ? look.fresh() + look.known() : look.fresh();
        if (asked == 0) {
            throw new BadInput("Det finns inga nya att läsa in. Inget är sparat.");
        }
        if (count == null && !screen.interactive()) {
            throw new BadInput("Det saknas --count " + asked + ", antalet som visades. Inget är sparat.");
        }
        String typed = count == null
                ? screen.ask(
                                ask
                                        ? "Skriv antalet som sparas och får en fråga om numret stämmer: "
                                        : "Skriv antalet som sparas: ")
                        .strip()
                : count.toString();
        if (!typed.equals(Integer.toString(asked))) {
            throw new BadInput("Antalet stämmer inte: det är " + asked + ". Inget är sparat.");
        }
    }

    private void result(ImportLook look, int saved) {
        screen.did(
                saved == 0
                        ? "Inget är sparat."
                        : saved + " rader är sparade. Ingen får något förrän numret är bekräftat.",
                new Result(look.fresh(), look.known(), look.doubles(), look.wrong(), saved, look.faults()));
    }

    private static BadInput unreadable(Path file) {
        return new BadInput("Filen " + file + " går inte att läsa. Inget är gjort.");
    }

    /** For scripts. */
    record Result(int fresh, int known, int doubles, int wrong, int saved, List<ImportOutcome> faults) {}
}
