package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Handover.Origin;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.intents.CrisisLevel;

/** Crisis, beyond the promise, asked for a person, failed twice, the rest; then the longest wait. */
class QueueOrderTest {

    private static final Instant NOON = Instant.parse("2026-11-26T11:00:00Z");

    @Test
    void theQueueStandsInTheOrderOfTheHouseHoweverItCame() {
        List<Row> wanted = List.of(
                danger("1-explicit", CrisisLevel.EXPLICIT, 1),
                danger("1-hinted", CrisisLevel.AMBIGUOUS, 90),
                waits("2-promised-at-ten", Origin.SKILL, 30, minutesAgo(60)),
                waits("2-promised-at-half-past", Origin.PERSON, 180, minutesAgo(30)),
                waits("3-asked-long-ago", Origin.PERSON, 100, null),
                waits("3-asked-just-now", Origin.PERSON, 2, NOON.plusSeconds(3600)),
                waits("4-not-understood", Origin.MISSES, 300, null),
                waits("5-told-by-a-skill", Origin.SKILL, 400, null),
                waits("5-shown-by-the-house", Origin.HOUSE, 200, null),
                row("6-has-a-human", asked(Origin.PERSON, 500).takenBy("sara", NOON)),
                row("7-put-aside", asked(Origin.PERSON, 600).in(Handover.State.SNOOZED, NOON)));
        for (int seed = 1; seed <= 20; seed++) {
            List<Row> rows = new ArrayList<>(wanted);
            Collections.shuffle(rows, new Random(seed));
            rows.sort(QueueOrder.mostUrgentFirst(NOON));
            assertThat(rows).extracting(Row::id).containsExactlyElementsOf(ids(wanted));
        }
    }

    @Test
    void aPromiseThatLiesAheadMovesNobodyUp() {
        Row told = waits("1-told", Origin.MISSES, 60, NOON.plusSeconds(1));
        Row asked = waits("1-asked", Origin.PERSON, 1, null);
        assertThat(List.of(told, asked))
                .isSortedAccordingTo(QueueOrder.mostUrgentFirst(NOON).reversed());
        assertThat(List.of(told, asked)).isSortedAccordingTo(QueueOrder.mostUrgentFirst(NOON.plusSeconds(1)));
    }

    private static List<String> ids(List<Row> rows) {
        return rows.stream().map(Row::id).toList();
    }

    private static Row danger(String id, CrisisLevel level, long minutes) {
        return Row.of(Participant.unheardOf(id)
                .talk(talk -> talk.withHandover(asked(Origin.CRISIS, minutes))
                        .withCrisis(Crisis.heard(level, minutesAgo(minutes)))));
    }

    private static Row waits(String id, Origin origin, long minutes, @Nullable Instant promised) {
        return row(
                id, asked(origin, minutes).offered(Offer.in(Offer.Queue.COACH).promised(promised)));
    }

    private static Handover asked(Origin origin, long minutes) {
        return Handover.requested("ville prata", origin, minutesAgo(minutes));
    }

    private static Row row(String id, Handover handover) {
        return Row.of(Participant.unheardOf(id).talk(talk -> talk.withHandover(handover)));
    }

    private static Instant minutesAgo(long minutes) {
        return NOON.minusSeconds(60 * minutes);
    }
}
