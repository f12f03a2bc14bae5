package se.navigatorbot.admin.screen;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;

/** A table without frames: heads, then rows, two blanks between columns, numbers to the right. */
final class TextTable {

    private static final String GAP = "  ";
    private static final int NARROW = 8;

    private final List<String> heads;
    private final boolean[] numbers;
    private final boolean[] whole;
    private final boolean[] hidden;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> heads) {
        this.heads = List.copyOf(heads);
        this.numbers = new boolean[heads.size()];
        this.whole = new boolean[heads.size()];
        this.hidden = new boolean[heads.size()];
    }

    void add(List<?> values) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            numbers[i] |= value instanceof Number;
            whole[i] |= i == 0 || value instanceof Number || value instanceof Temporal;
            cells.add(Plain.safe(Plain.cell(value)).replace('\n', ' '));
        }
        rows.add(cells);
    }

    String text(int width) {
        return text(width, false);
    }

    /**
     * Columns that cannot be read any more in that width are left out from the right, and named below.
     *
     * @param width to cut to, 0 for no cut; ids, numbers and times are never cut
     */
    String text(int width, boolean coloured) {
        int[] widths = widths();
        if (width > 0) {
            narrow(widths, width);
            hide(widths, width);
        }
        StringBuilder text =
                new StringBuilder(coloured ? Tone.HEAD.around(line(heads, widths, false)) : line(heads, widths, false));
        rows.forEach(row -> text.append('\n').append(line(row, widths, coloured)));
        return text.append(without()).toString();
    }

    private String without() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i]) {
                names.add(heads.get(i).isEmpty() ? "kolumnen utan rubrik" : heads.get(i));
            }
        }
        return names.isEmpty() ? "" : "\nFår inte plats: " + String.join(", ", names) + ". --wide visar allt.";
    }

    private int[] widths() {
        int[] widths = heads.stream().mapToInt(TextTable::length).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        return widths;
    }

    private void narrow(int[] widths, int width) {
        for (int tooMuch = total(widths) - width; tooMuch > 0; tooMuch--) {
            int widest = widest(widths);
            if (widest < 0 || widths[widest] <= NARROW) {
                return;
            }
            widths[widest]--;
        }
    }

    /** The first column always stays: it says what a row is. */
    private void hide(int[] widths, int width) {
        for (int i = widths.length - 1; i > 0 && total(widths) > width; i--) {
            hidden[i] = true;
        }
    }

    private int total(int[] widths) {
        int total = -GAP.length();
        for (int i = 0; i < widths.length; i++) {
            total += hidden[i] ? 0 : widths[i] + GAP.length();
        }
        return total;
    }

    /** The widest column that may be cut, -1 when there is none. */
    private int widest(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (!whole[i] && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private String line(List<String> cells, int[] widths, boolean coloured) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            if (hidden[i]) {
                continue;
            }
            String cell = cut(cells.get(i), widths[i]);
            String pad = " ".repeat(widths[i] - length(cell));
            line.append(i == 0 ? "" : GAP)
                    .append(numbers[i] ? pad : "")
                    .append(coloured ? Tone.coloured(cell) : cell)
                    .append(numbers[i] ? "" : pad);
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String cell, int width) {
        return length(cell) <= width ? cell : cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
