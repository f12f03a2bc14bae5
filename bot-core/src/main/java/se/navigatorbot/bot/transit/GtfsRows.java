package se.navigatorbot.bot.transit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The files of a timetable archive, row by row. A row that its reader refuses is noted and passed over. */
final class GtfsRows {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .get();
    private static final int FAULTS = 100;

    private final ZipFile archive;
    private final List<GtfsFault> faults;

    GtfsRows(ZipFile archive, List<GtfsFault> faults) {
        this.archive = archive;
        this.faults = faults;
    }

    /** Why a row cannot be used. */
    static final class BadRow extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String field;
        private final BadValue reason;

        BadRow(String field, BadValue reason) {
            super(reason.english());
            this.field = field;
            this.reason = reason;
        }
    }

    /** Reads a file; one that is not there has no rows. */
    void each(String file, Consumer<CSVRecord> reader) {
        ZipEntry entry = archive.getEntry(file);
        if (entry == null) {
            return;
        }
        try (BufferedReader text = new BufferedReader(
                        new InputStreamReader(archive.getInputStream(entry), StandardCharsets.UTF_8));
                CSVParser rows = FORMAT.parse(withoutMark(text))) {
            for (CSVRecord row : rows) {
                read(file, row, reader);
            }
        } catch (IOException | UncheckedIOException e) {
            note(new GtfsFault(file, 0, "", BadValue.BROKEN));
        }
    }

    boolean has(String file) {
        return archive.getEntry(file) != null;
    }

    static String text(CSVRecord row, String field) {
        @Nullable String value = row.isMapped(field) && row.isSet(field) ? row.get(field) : null;
        if (value == null || value.isEmpty()) {
            throw new BadRow(field, BadValue.MISSING);
        }
        return value;
    }

    static String textOr(CSVRecord row, String field, String otherwise) {
        return row.isMapped(field) && row.isSet(field) && !row.get(field).isEmpty() ? row.get(field) : otherwise;
    }

    static double number(CSVRecord row, String field) {
        try {
            double number = Double.parseDouble(text(row, field));
            if (!Double.isFinite(number)) {
                throw new BadRow(field, BadValue.NO_NUMBER);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new BadRow(field, BadValue.NO_NUMBER);
        }
    }

    /** From 0 on. */
    static int count(CSVRecord row, String field) {
        double number = number(row, field);
        if (number < 0 || number != (int) number) {
            throw new BadRow(field, BadValue.NO_NUMBER);
        }
        return (int) number;
    }

    private void read(String file, CSVRecord row, Consumer<CSVRecord> reader) {
        try {
            reader.accept(row);
        } catch (BadRow e) {
            note(new GtfsFault(file, row.getRecordNumber() + 1, e.field, e.reason));
        }
    }

    private void note(GtfsFault fault) {
        if (faults.size() < FAULTS) {
            faults.add(fault);
        }
    }

    private static BufferedReader withoutMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }
}
