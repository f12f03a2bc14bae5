package se.navigatorbot.bot.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Offer.Queue;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;

/** A task that a member of staff adds, seen from whoever did it and from another process. */
class AddTaskTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final String REQUEST = "staff:1";

    @Test
    void whatJoinsAnOpenCallTakesThatCallAndLeavesTheOthersAlone() {
        Participant person = with(task("u1", Task.Kind.CALL, null), task("u2", Task.Kind.FOLLOW_UP, "bo"));
        AddTask asked = asked(Task.Kind.CALL, "ring mamma");

        Reply reply = new AddTaskHandler().handle(turn(person), asked);

        assertThat(reply.after().tasks()).extracting(Task::id).containsExactly("u1", "u2");
        assertThat(reply.after().tasks()).extracting(Task::takenBy).containsExactly("anna", "bo");
        assertThat(Tasks.of(REQUEST, asked, reply.after())).isEqualTo(Optional.ofNullable((Task) reply.result()));
    }

    @Test
    void aNewOneIsFoundByItsRequestAmongSimilar() {
        Participant person = with(task("u1", Task.Kind.FOLLOW_UP, "anna"));
        AddTask asked = asked(Task.Kind.FOLLOW_UP, "ring");

        Participant after = new AddTaskHandler().handle(turn(person), asked).after();
        Participant later = Tasks.adding(after, task("u3", Task.Kind.FOLLOW_UP, "anna"));

        assertThat(after.tasks()).hasSize(2);
        assertThat(Tasks.of(REQUEST, asked, later)).contains(after.tasks().get(1));
    }

    @Test
    void personalNumbersStandNeitherInWordsNorInWhatCameOfIt() {
        String number = "20010131-1234";
        Reply added = new AddTaskHandler().handle(turn(with()), asked(Task.Kind.CALL, "ring om " + number));
        Task made = (Task) Objects.requireNonNull(added.result());
        FinishTask finish = new FinishTask("Anna", made.id(), "gällde " + number);
        Reply finished = new FinishTaskHandler().handle(turn(added.after()), finish);

        assertThat(made.words()).isEqualTo("ring om [personnummer borttaget]");
        assertThat(added.asides()).noneMatch(line -> line.contains(number));
        assertThat(finished.asides()).noneMatch(line -> line.contains(number));
    }

    private static AddTask asked(Task.Kind kind, String words) {
        return new AddTask("anna", "Anna", kind, words, null, null);
    }

    private static Task task(String id, Task.Kind kind, @Nullable String user) {
        return new Task(id, kind, "ring", NOW.minusSeconds(60), null, Queue.COACH, user);
    }

    private static Participant with(Task... tasks) {
        return Participant.unknown("7-a", Address.sms("+46701740605")).withTasks(List.of(tasks));
    }

    private static Turn turn(Participant person) {
        Understanding none = new Understanding(Intent.UNCLEAR, 1, Slots.NONE, "", Optional.empty());
        return new Turn(REQUEST, person, null, none, NOW, NOW, ZoneId.of("Europe/Stockholm"), Catalogue.EMPTY);
    }
}
