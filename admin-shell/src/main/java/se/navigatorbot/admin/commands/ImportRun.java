package se.navigatorbot.admin.commands;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import se.navigatorbot.admin.fault.CommandFault;
import se.navigatorbot.admin.fault.Halfway;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.ServerFault;
import se.navigatorbot.admin.sheet.Field;
import se.navigatorbot.admin.sheet.Mapping;
import se.navigatorbot.admin.sheet.Sheet;
import se.navigatorbot.bot.staffapi.UpkeepApi;
import se.navigatorbot.bot.staffapi.UpkeepApi.ImportBatch;
import se.navigatorbot.bot.staffapi.UpkeepApi.ImportOutcome;
import se.navigatorbot.bot.staffapi.UpkeepApi.ImportRow;

/** Sends the rows of a file in small portions: once to look, once to do. Rows are never all in memory. */
final class ImportRun {

    private static final int PORTION = 100;

    private final UpkeepApi api;
    private final Screen screen;
    private final Mapping mapping;
    private final String centre;
    private final int total;

    /**
     * @param centre for rows without one, empty for the own one
     * @param total rows in the file, for showing how far it has come
     */
    ImportRun(UpkeepApi api, Screen screen, Mapping mapping, String centre, int total) {
        this.api = api;
        this.screen = screen;
        this.mapping = mapping;
        this.centre = centre;
        this.total = total;
    }

    /** Looks and changes nothing. */
    ImportLook look(Sheet sheet, boolean ask) {
        ImportLook look = new ImportLook(ask);
        try {
            each(sheet, "Läser", row -> true, rows -> send(true, ask, rows).forEach(look::add));
        } catch (CommandFault e) {
            throw lookedInVain(e);
        }
        return look;
    }

    /** Registers the rows that the look has found to be right. */
    int take(Sheet sheet, ImportLook look, boolean ask, List<ImportOutcome> faults) {
        int[] saved = new int[1];
        try {
            each(sheet, "Sparar", look::takes, rows -> {
                for (ImportOutcome outcome : send(false, ask, rows)) {
                    if (outcome.state().equals("wrong")) {
                        faults.add(outcome);
                    } else {
                        saved[0]++;
                    }
                }
            });
        } catch (CommandFault e) {
            throw new Halfway(
                    e.exitCode(),
                    "Importen avbröts: " + saved[0] + " rader är sparade. Importera samma fil igen; det som redan finns"
                            + " lämnas som det är." + (onTheWay(e) ? "" : " " + e.sentence()));
        }
        return saved[0];
    }

    private List<ImportOutcome> send(boolean dry, boolean ask, List<ImportRow> rows) {
        return api.importRows(new ImportBatch(dry, ask, rows)).rows();
    }

    /** A question is asked the same way as the saving, but never saves. */
    private static CommandFault lookedInVain(CommandFault fault) {
        if (fault.exitCode() == ServerFault.BROKEN) {
            return new Halfway(ServerFault.BROKEN, "Avbrutet. Inget är sparat.");
        }
        return onTheWay(fault)
                ? new Halfway(
                        fault.exitCode(), "Servern svarar inte. Inget är sparat. Importera samma fil igen om en stund.")
                : fault;
    }

    private static boolean onTheWay(CommandFault fault) {
        return fault.exitCode() == ServerFault.BROKEN || fault.exitCode() == ServerFault.AWAY;
    }

    private void each(Sheet sheet, String what, IntPredicate wanted, Consumer<List<ImportRow>> portions) {
        List<ImportRow> portion = new ArrayList<>();
        int read = 0;
        for (Iterator<Sheet.Row> rows = sheet.rows(); rows.hasNext(); read++) {
            Sheet.Row row = rows.next();
            boolean empty = row.cells().stream().allMatch(String::isBlank);
            if (!empty && wanted.test(row.number())) {
                portion.add(row(row));
            }
            if (portion.size() == PORTION) {
                portions.accept(portion);
                portion = new ArrayList<>();
                screen.progress(what, read, total);
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new Halfway(ServerFault.BROKEN, "Avbrutet.");
            }
        }
        if (!portion.isEmpty()) {
            portions.accept(portion);
        }
        screen.progress(what, total, total);
    }

    private ImportRow row(Sheet.Row row) {
        String own = mapping.value(row, Field.CENTRE);
        return new ImportRow(
                row.number(),
                mapping.value(row, Field.NAME),
                mapping.phone(row),
                own.isEmpty() ? centre : own,
                mapping.value(row, Field.COACH),
                mapping.value(row, Field.PROGRAMME),
                mapping.value(row, Field.SUBJECTS),
                mapping.value(row, Field.BRANCH),
                mapping.value(row, Field.MUNICIPALITY),
                mapping.value(row, Field.LANGUAGE),
                mapping.value(row, Field.BIRTH_YEAR),
                mapping.value(row, Field.SINCE));
    }
}
