package se.navigatorbot.admin.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import se.navigatorbot.admin.fault.BadInput;

/** The first sheet of an Excel file. */
final class ExcelSheet implements Sheet {

    private final ReadableWorkbook book;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final List<String> heads;

    ExcelSheet(Path file) {
        try {
            book = new ReadableWorkbook(Files.newInputStream(file));
            stream = book.getFirstSheet().openStream();
        } catch (IOException | ExcelReaderException e) {
            throw new BadInput("Filen " + file + " är ingen Excelfil. Inget är gjort.");
        }
        rows = stream.iterator();
        heads = rows.hasNext() ? cells(rows.next()) : List.of();
    }

    @Override
    public List<String> heads() {
        return heads;
    }

    @Override
    public Iterator<Row> rows() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                org.dhatim.fastexcel.reader.Row row = rows.next();
                return new Row(row.getRowNum(), cells(row));
            }
        };
    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(ExcelSheet::text).orElse(""));
        }
        return cells;
    }

    /** A number is written without the decimals that Excel gives it. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }
}
