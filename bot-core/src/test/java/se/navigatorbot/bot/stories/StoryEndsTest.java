package se.navigatorbot.bot.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.navigatorbot.bot.stories.StoryTurns.story;
import static se.navigatorbot.bot.stories.StoryTurns.teller;
import static se.navigatorbot.bot.stories.StoryTurns.turn;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Task;

/** A consent for a time ends with it, and what stands somewhere becomes a task of staff. */
class StoryEndsTest {

    private static final LocalDate YESTERDAY = LocalDate.parse("2026-11-24");

    private final StoryEnds ends = new StoryEnds(ZoneId.of("Europe/Stockholm"));

    @Test
    void whatIsUsedSomewhereIsATaskToTakeDown() {
        Reply due = due(teller(story(YESTERDAY, "affischen i entrén")));

        assertThat(due.after().journey().stories()).isEmpty();
        assertThat(due.after().tasks())
                .extracting(Task::kind, Task::words)
                .containsExactly(tuple(
                        Task.Kind.FOLLOW_UP, "ta ner berättelsen, samtycket har gått ut (använd: affischen i entrén)"));
    }

    @Test
    void whatIsUsedNowhereOrStillStandsIsNone() {
        assertThat(due(teller(story(YESTERDAY))).after().tasks()).isEmpty();
        Reply lasting = due(teller(story(YESTERDAY.plusDays(1), "affischen")));
        assertThat(lasting.after().tasks()).isEmpty();
        assertThat(lasting.after().journey().stories()).hasSize(1);
    }

    private Reply due(Participant person) {
        return ends.due(turn(person), Reply.silent(turn(person)));
    }
}
