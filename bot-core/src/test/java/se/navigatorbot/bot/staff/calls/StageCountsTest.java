package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.participants.Candidacy;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.participants.Stage;

/** A stage counts whoever has come at least so far; few people are nobody's business but the centre's. */
class StageCountsTest {

    @Test
    void whoeverStandsAtAStageHasBeenAtThoseBefore() {
        List<Row> rows = people(45, Stage.INTEREST, 32, Stage.MEETING, 5, Stage.ADMITTED, 8, Stage.JOB);
        rows.addAll(people(3, Stage.JOB));
        rows.add(row("other-1", Stage.JOB));

        assertThat(StageCounts.of(rows, "almhult-1").exactly()).containsExactly(93, 48, 16, 11, 11);
    }

    @Test
    void fewPeopleAreNotShownNorWhatTwoFiguresDifferBy() {
        assertThat(shown(people(20, Stage.INTEREST, 3, Stage.MEETING, 7, Stage.ADMITTED, 4, Stage.JOB)))
                .containsExactly(34, 14, null, null, null);
        assertThat(shown(people(8, Stage.JOB))).containsExactly(8, 8, 8, 8, 8);
        assertThat(shown(people(4, Stage.JOB))).containsExactly(null, null, null, null, null);
        assertThat(shown(List.of())).containsExactly(0, 0, 0, 0, 0);
    }

    private static List<@Nullable Integer> shown(List<Row> rows) {
        return StageCounts.of(rows, "almhult-1").withoutSmall();
    }

    private static List<Row> people(Object... countsAndStages) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < countsAndStages.length; i += 2) {
            for (int j = 0; j < (Integer) countsAndStages[i]; j++) {
                rows.add(row("almhult-1", (Stage) countsAndStages[i + 1]));
            }
        }
        return rows;
    }

    private static Row row(String intake, Stage stage) {
        return Row.of(Participant.unheardOf("7-abc")
                .journey(journey -> journey.with(Candidacy.at(stage, intake, Instant.EPOCH))));
    }
}
