package se.navigatorbot.bot.staff.calls;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.participants.Row.Candidate;
import se.navigatorbot.bot.participants.Stage;

/** How many have reached each stage of an intake. Whoever stands at one has been at all before it. */
final class StageCounts {

    private static final int LEAST = 5;

    private final int[] reached = new int[Stage.values().length];

    private StageCounts() {}

    static StageCounts of(List<Row> rows, String intake) {
        StageCounts counts = new StageCounts();
        for (Row row : rows) {
            for (Candidate one : row.candidacies()) {
                if (one.intake().equals(intake)) {
                    counts.count(one.stage());
                }
            }
        }
        return counts;
    }

    private void count(Stage stage) {
        for (int i = 0; i <= stage.ordinal(); i++) {
            reached[i]++;
        }
    }

    /** Of every stage, in order. */
    List<@Nullable Integer> exactly() {
        List<@Nullable Integer> all = new ArrayList<>();
        for (int count : reached) {
            all.add(count);
        }
        return all;
    }

    /** Without counts of one to four, nor such as those who went no further: what two that are shown differ by. */
    List<@Nullable Integer> withoutSmall() {
        List<@Nullable Integer> shown = new ArrayList<>();
        int before = 0;
        for (int count : reached) {
            boolean open = notFew(count) && notFew(Math.abs(before - count));
            shown.add(open ? count : null);
            before = open ? count : before;
        }
        return shown;
    }

    private static boolean notFew(int count) {
        return count == 0 || count >= LEAST;
    }
}
