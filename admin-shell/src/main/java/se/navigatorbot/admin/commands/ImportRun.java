package se.navigatorbot.admin.commands;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Screen;
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

    /**
     * What the rows of a file are.
     *
     * @param take rows that would be registered
     * @param wrong rows that cannot be taken, by sentence, the first ones
     */
    record Look(int fresh, int known, int doubles, int wrong, BitSet take, List<ImportOutcome> faults) {}

    /** Looks and changes nothing. A number that stands twice is taken once. */
    Look look(Sheet sheet, boolean ask) {
        Map<String, Integer> seen = new HashMap<>();
        BitSet take = new BitSet();
        List<ImportOutcome> faults = new ArrayList<>();
        int[] counts = new int[4];
        each(sheet, "Läser", null, (done, rows) -> {
            for (ImportOutcome outcome :
                    api.importRows(new ImportBatch(true, ask, rows)).rows()) {
                Integer before = outcome.number().isEmpty() ? null : seen.putIfAbsent(outcome.number(), outcome.row());
                if (outcome.state().equals("wrong")) {
                    counts[3]++;
                    faults.add(outcome);
                } else if (before != null) {
                    counts[2]++;
                    faults.add(new ImportOutcome(outcome.row(), "double", "", "Samma nummer som rad " + before + "."));
                } else if (outcome.state().equals("known")) {
                    counts[1]++;
                    take.set(outcome.row(), ask);
                } else {
                    counts[0]++;
                    take.set(outcome.row());
                }
            }
        });
        return new Look(counts[0], counts[1], counts[2], counts[3], take, faults);
    }

    /** Registers the rows that the look has found to be right. */
    int take(Sheet sheet, Look look, boolean ask, List<ImportOutcome> faults) {
        int[] saved = new int[1];
        try {
            each(sheet, "Sparar", look.take(), (done, rows) -> {
                for (ImportOutcome outcome :
                        api.importRows(new ImportBatch(false, ask, rows)).rows()) {
                    if (outcome.state().equals("wrong")) {
                        faults.add(outcome);
                    } else {
                        saved[0]++;
                    }
                }
            });
        } catch (RuntimeException e) {
            screen.say("Importen avbröts: " + saved[0] + " rader är sparade. Importera samma fil igen; det som redan"
                    + " finns lämnas som det är.");
            throw e;
        }
        return saved[0];
    }

    private void each(Sheet sheet, String what, @Nullable BitSet only, Portions portions) {
        List<ImportRow> portion = new ArrayList<>();
        int read = 0;
        for (Iterator<Sheet.Row> rows = sheet.rows(); rows.hasNext(); read++) {
            Sheet.Row row = rows.next();
            boolean empty = row.cells().stream().allMatch(String::isBlank);
            if (!empty && (only == null || only.get(row.number()))) {
                portion.add(row(row));
            }
            if (portion.size() == PORTION) {
                portions.take(read, portion);
                portion = new ArrayList<>();
                screen.progress(what, read, total);
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new BadInput("Avbrutet.");
            }
        }
        if (!portion.isEmpty()) {
            portions.take(read, portion);
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
                mapping.value(row, Field.BIRTH_YEAR));
    }

    private interface Portions {

        void take(int done, List<ImportRow> rows);
    }
}
