package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.PlacementTerms.Adaptation;
import se.navigatorbot.bot.catalogue.PlacementTerms.Requirement;
import se.navigatorbot.bot.catalogue.PlacementTerms.Shift;
import se.navigatorbot.bot.imports.PlacementColumn;
import se.navigatorbot.bot.imports.PlacementList;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;
import se.navigatorbot.bot.staffapi.PlacementsApi.Terms;

/** One row of a list of placements, cell by cell. Words that are chosen from may be Swedish, several parted by a comma. */
final class ImportedRow {

    private static final Set<String> OPEN = Set.of("", "öppen", "ledig", "aktiv", "open");
    private static final Set<String> GONE = Set.of("stängd", "tillsatt", "borttagen", "inaktiv", "closed", "filled");
    private static final Set<String> DIRECT = Set.of("direkt", "arbetsgivaren", "ja", "direct", "true");
    private static final Set<String> BY_COACH = Set.of("", "coach", "coachen", "nej", "false");

    private final PlacementList.Line line;

    ImportedRow(PlacementList.Line line) {
        this.line = line;
    }

    /** A cell that says nothing that can be. */
    static final class BadCell extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final PlacementColumn column;

        BadCell(PlacementColumn column, String reason) {
            super(reason);
            this.column = column;
        }

        PlacementColumn column() {
            return column;
        }
    }

    /** @throws BadCell for the first cell that cannot be */
    NewPlacement placement(@Nullable String centre) {
        mustBeOpen();
        return new NewPlacement(
                line.cell(PlacementColumn.EMPLOYER),
                line.cell(PlacementColumn.TITLE),
                line.cell(PlacementColumn.MUNICIPALITY),
                line.cell(PlacementColumn.BRANCH),
                centre,
                number(PlacementColumn.PLACES),
                line.cell(PlacementColumn.HOURS),
                line.cell(PlacementColumn.DEMANDS),
                date(PlacementColumn.START),
                date(PlacementColumn.APPLY_BY),
                terms());
    }

    private Terms terms() {
        String source = line.cell(PlacementColumn.SOURCE);
        return new Terms(
                line.cell(PlacementColumn.KIND),
                line.cell(PlacementColumn.TASKS),
                line.cell(PlacementColumn.ADDRESS),
                line.cell(PlacementColumn.LOCALITY),
                line.cell(PlacementColumn.COUNTRY),
                end(),
                number(PlacementColumn.HOURS_A_WEEK),
                time(),
                words(PlacementColumn.SHIFTS, Shift.values(), Shift::swedish),
                words(PlacementColumn.ADAPTATIONS, Adaptation.values(), Adaptation::swedish),
                words(PlacementColumn.REQUIRES, Requirement.values(), Requirement::swedish),
                line.cell(PlacementColumn.BUS),
                line.cell(PlacementColumn.SUPERVISOR),
                direct(),
                visible(),
                source.isEmpty() ? "lista" : source);
    }

    private @Nullable LocalDate end() {
        LocalDate end = date(PlacementColumn.END);
        LocalDate start = date(PlacementColumn.START);
        Integer weeks = number(PlacementColumn.WEEKS);
        if (weeks != null && weeks < 1) {
            throw new BadCell(PlacementColumn.WEEKS, "Minst en vecka behövs.");
        }
        if (end != null && start != null && end.isBefore(start)) {
            throw new BadCell(PlacementColumn.END, "Slutet är före starten.");
        }
        if (end != null || weeks == null) {
            return end;
        }
        if (start == null) {
            throw new BadCell(PlacementColumn.WEEKS, "Veckor behöver en startdag.");
        }
        return start.plusWeeks(weeks).minusDays(1);
    }

    private boolean direct() {
        String cell = lower(PlacementColumn.DIRECT);
        if (!DIRECT.contains(cell) && !BY_COACH.contains(cell)) {
            throw new BadCell(PlacementColumn.DIRECT, "Skriv direkt eller coach.");
        }
        return DIRECT.contains(cell);
    }

    private void mustBeOpen() {
        String cell = lower(PlacementColumn.STATUS);
        if (!OPEN.contains(cell)) {
            throw new BadCell(
                    PlacementColumn.STATUS,
                    GONE.contains(cell) ? "Platsen är inte öppen." : "Skriv öppen eller stängd.");
        }
    }

    private String visible() {
        String visible = lower(PlacementColumn.VISIBLE);
        return switch (visible) {
            case "alla", "regionen", "länet" -> "";
            case "centrum", "centret" -> "centre";
            default -> visible;
        };
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private <E extends Enum<E>> List<String> words(PlacementColumn column, E[] all, Function<E, String> swedish) {
        return Arrays.stream(line.cell(column).split("[,/]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> Arrays.stream(all)
                        .filter(one -> swedish.apply(one).equalsIgnoreCase(word)
                                || name(one).equalsIgnoreCase(word))
                        .findFirst()
                        .map(ImportedRow::name)
                        .orElseThrow(() -> new BadCell(
                                column,
                                "Välj bland: "
                                        + String.join(
                                                ", ",
                                                Arrays.stream(all).map(swedish).toList())
                                        + ".")))
                .toList();
    }

    private @Nullable Integer number(PlacementColumn column) {
        String cell = line.cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        if (!cell.matches("\\d{1,4}")) {
            throw new BadCell(column, "Ett heltal behövs.");
        }
        return Integer.valueOf(cell);
    }

    private @Nullable LocalDate date(PlacementColumn column) {
        try {
            return line.cell(column).isEmpty() ? null : LocalDate.parse(line.cell(column));
        } catch (DateTimeParseException e) {
            throw new BadCell(column, "Datum skrivs som 2026-11-26.");
        }
    }

    private @Nullable LocalTime time() {
        String cell = line.cell(PlacementColumn.BEGINS).replace('.', ':');
        try {
            return cell.isEmpty() ? null : LocalTime.parse(cell.length() == 4 ? "0" + cell : cell);
        } catch (DateTimeParseException e) {
            throw new BadCell(PlacementColumn.BEGINS, "Klockslag skrivs som 07:30.");
        }
    }

    private String lower(PlacementColumn column) {
        return line.cell(column).toLowerCase(Locale.ROOT);
    }
}
