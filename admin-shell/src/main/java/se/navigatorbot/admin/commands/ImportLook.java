package se.navigatorbot.admin.commands;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.navigatorbot.bot.staffapi.UpkeepApi.ImportOutcome;

/** What the rows of a file are, sorted while they are looked at. A number that stands twice is taken once. */
final class ImportLook {

    private final boolean known;
    private final Map<String, Integer> rowOfNumber = new HashMap<>();
    private final BitSet take = new BitSet();
    private final List<ImportOutcome> faults = new ArrayList<>();
    private int freshOnes;
    private int knownOnes;
    private int doubles;
    private int wrong;

    /** @param known whether those who are registered already are taken too, to be asked */
    ImportLook(boolean known) {
        this.known = known;
    }

    void add(ImportOutcome outcome) {
        Integer before = outcome.number().isEmpty() ? null : rowOfNumber.putIfAbsent(outcome.number(), outcome.row());
        if (outcome.state().equals("wrong")) {
            wrong++;
            faults.add(outcome);
        } else if (before != null) {
            doubles++;
            faults.add(new ImportOutcome(outcome.row(), "double", "", "Samma nummer som rad " + before + "."));
        } else if (outcome.state().equals("known")) {
            knownOnes++;
            take.set(outcome.row(), known);
        } else {
            freshOnes++;
            take.set(outcome.row());
        }
    }

    int fresh() {
        return freshOnes;
    }

    int known() {
        return knownOnes;
    }

    int doubles() {
        return doubles;
    }

    int wrong() {
        return wrong;
    }

    /** Whether that row of the file would be registered. */
    boolean takes(int row) {
        return take.get(row);
    }

    /** Rows that cannot be taken, and why. */
    List<ImportOutcome> faults() {
        return List.copyOf(faults);
    }
}
