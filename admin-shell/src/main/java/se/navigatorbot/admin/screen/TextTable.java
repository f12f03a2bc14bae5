package se.navigatorbot.admin.screen;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table without frames: heads, then rows, two blanks between columns, numbers to the right. */
final class TextTable {

    private static final String GAP = "  ";
    private static final int NARROW = 8;
    private static final int NARROWEST = 4;

    private final List<String> heads;
    private final boolean[] numbers;
    private final boolean[] whole;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> heads) {
        this.heads = List.copyOf(heads);
        this.numbers = new boolean[heads.size()];
        this.whole = new boolean[heads.size()];
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

    /** @param width to cut to, 0 for no cut; ids, numbers and times are never cut */
    String text(int width, boolean coloured) {
        int[] widths = widths();
        if (width > 0) {
            narrow(widths, width, NARROW);
            narrow(widths, width, NARROWEST);
        }
        StringBuilder text =
                new StringBuilder(coloured ? Tone.HEAD.around(line(heads, widths, false)) : line(heads, widths, false));
        rows.forEach(row -> text.append('\n').append(line(row, widths, coloured)));
        return text.toString();
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

    private void narrow(int[] widths, int width, int least) {
        int tooMuch = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - width;
        for (; tooMuch > 0; tooMuch--) {
            int widest = widest(widths);
            if (widest < 0 || widths[widest] <= least) {
                return;
            }
            widths[widest]--;
        }
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
