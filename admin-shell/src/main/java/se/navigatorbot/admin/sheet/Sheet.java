package se.navigatorbot.admin.sheet;

import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import se.navigatorbot.admin.fault.BadInput;

/** A table with heads, read row by row. */
public interface Sheet extends Closeable {

    /** What stands in the first row. */
    List<String> heads();

    /** The other rows, each with its number in the file. Cells that are not there are missing at the end. */
    Iterator<Row> rows();

    /** A row of the file, the heads being row 1. */
    record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** Empty for a cell that is not there. */
        String cell(int index) {
            return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
        }
    }

    /**
     * Opens a file, by what its name ends in.
     *
     * @throws BadInput when it cannot be read
     */
    static Sheet open(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new BadInput("Filen " + file + " går inte att läsa. Inget är gjort.");
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return new ExcelSheet(file);
        }
        if (name.endsWith(".xls")) {
            throw new BadInput(
                    "Gamla Excelfiler (.xls) går inte att läsa. Spara som .xlsx eller .csv. Inget är gjort.");
        }
        return new CsvSheet(file);
    }
}
