package se.navigatorbot.bot.staffapi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Groups that are taken in step by step: {@code interest}, {@code meeting}, {@code admitted}, {@code placement}, {@code job}. */
@HttpExchange("/api/intakes")
public interface IntakesApi {

    /**
     * With counts; of one to four people for whoever works with people at that centre alone.
     *
     * @param all also closed ones; null for no
     */
    @GetExchange
    Listing<IntakeRow> list(@RequestParam(required = false) @Nullable Boolean all);

    @PostExchange
    IntakeRow add(@RequestBody NewIntake intake);

    /** Nobody new comes in; whoever is in it can still be moved. */
    @PostExchange("/{id}/close")
    IntakeRow close(@PathVariable String id);

    /** What whoever reaches a stage from now on is told; empty for nothing. */
    @PostExchange("/{id}/message")
    StageMessageRow message(@PathVariable String id, @RequestBody NewMessage message);

    /**
     * Who takes part, of the people the caller sees.
     *
     * @param stage only who stands there; null for all
     */
    @GetExchange("/{id}/people")
    Listing<CandidateRow> people(@PathVariable String id, @RequestParam(required = false) @Nullable String stage);

    /** People come in at a stage or move to it; each gets its message at most once. */
    @PostExchange("/{id}/move")
    Moved move(@PathVariable String id, @RequestBody Move move);

    /** People leave on the way; they stay counted at the stages they have reached. */
    @PostExchange("/{id}/leave")
    Moved leave(@PathVariable String id, @RequestBody Leaving leaving);

    /**
     * @param title as participants read it
     * @param centre id of the centre that keeps it, null for the own one
     * @param employer who takes part, in words
     */
    record NewIntake(
            String title, @Nullable String centre, @Nullable String employer) {}

    /** @param text {@code {namn}} is the first name; greeting and centre are put around it */
    record NewMessage(String stage, @Nullable String text) {}

    /**
     * @param people ids
     * @param quiet whether nobody is told; null for no
     */
    record Move(List<String> people, String stage, @Nullable Boolean quiet) {
        public Move {
            people = Absent.asEmpty(people);
        }
    }

    /** @param people ids */
    record Leaving(List<String> people) {
        public Leaving {
            people = Absent.asEmpty(people);
        }
    }

    /** An intake, with its stages in their order. */
    record IntakeRow(String id, String title, String centre, String employer, boolean closed, List<StageRow> stages) {
        public IntakeRow {
            stages = List.copyOf(stages);
        }
    }

    /**
     * @param name in Swedish
     * @param reached how many have come this far, whether or not they have left; null for hidden
     * @param message what is told there, empty for nothing
     */
    record StageRow(String stage, String name, @Nullable Integer reached, String message) {}

    /** @param remarks what to think of, in Swedish */
    record StageMessageRow(String intake, String stage, String text, List<String> remarks) {
        public StageMessageRow {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * @param firstName empty for a protected person
     * @param stage in Swedish
     * @param since the day on which the person came there or left; null when it is not known
     */
    record CandidateRow(
            String person,
            String firstName,
            @Nullable String centre,
            String stage,
            @Nullable LocalDate since,
            boolean left) {}

    /**
     * @param moved how many
     * @param not who was not and why, as "7-abc: …"
     */
    record Moved(int moved, List<String> not) {
        public Moved {
            not = List.copyOf(not);
        }
    }
}
