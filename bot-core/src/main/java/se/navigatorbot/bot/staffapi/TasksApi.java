package se.navigatorbot.bot.staffapi;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What staff have to do for people: calls, contacts with somebody new, follow-ups. {@code person} is an id. */
@HttpExchange("/api/tasks")
public interface TasksApi {

    /**
     * What is due first, then what is for later; nobody's before one's own before others'.
     *
     * @param centre only this one; null for all that one may see
     * @param mine true for what one has taken oneself and for one's own participants alone
     */
    @GetExchange
    Listing<TaskRow> list(
            @RequestParam(required = false) @Nullable String centre,
            @RequestParam(required = false) @Nullable Boolean mine);

    /** Something to do later for a person. */
    @PostExchange
    TaskRow add(@RequestBody NewTask task);

    /** Takes it; when a colleague has it, {@link Problem#REFUSED} says who. */
    @PostExchange("/{person}/{task}/take")
    void take(@PathVariable String person, @PathVariable String task);

    /** It is done; the talk keeps a line that staff read. */
    @PostExchange("/{person}/{task}/done")
    void done(@PathVariable String person, @PathVariable String task, @RequestBody HandoverApi.Note note);

    /**
     * A task.
     *
     * @param id unique within the person
     * @param kind {@code call}, {@code lead} or {@code follow_up}
     * @param kindName what staff read: "ring upp"
     * @param words what is wished for: "helst efter 15"; may be empty
     * @param due local time before which it need not be done, null for now
     * @param overdue whether it is for now
     * @param queue as in {@link ConversationsApi.Waiting#queue()}
     * @param staff user name of who has it, null for nobody
     */
    record TaskRow(
            String id,
            String person,
            String firstName,
            @Nullable String centre,
            @Nullable String coach,
            String kind,
            String kindName,
            String words,
            LocalDateTime made,
            @Nullable LocalDateTime due,
            boolean overdue,
            String queue,
            @Nullable String staff) {
        @Override
        public String toString() {
            return "TaskRow[" + id + " " + kind + "]";
        }
    }

    /**
     * Something to do.
     *
     * @param kind {@code call} or {@code follow_up}; null for the latter
     * @param words what; no word of health or benefits
     * @param due local time, null for now
     * @param sure true when it names something of health and is kept all the same
     */
    record NewTask(
            String person,
            @Nullable String kind,
            String words,
            @Nullable LocalDateTime due,
            @Nullable Boolean sure) {

        /** Without having been warned. */
        public NewTask(String person, @Nullable String kind, String words, @Nullable LocalDateTime due) {
            this(person, kind, words, due, null);
        }

        @Override
        public String toString() {
            return "NewTask[…]";
        }
    }
}
