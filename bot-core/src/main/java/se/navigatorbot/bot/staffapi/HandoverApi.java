package se.navigatorbot.bot.staffapi;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Who has a talk: taken, handed on, put aside, done. {@code person} is a participant's id. */
@HttpExchange("/api/conversations")
public interface HandoverApi {

    /**
     * Takes the talk; the bot goes on answering facts until the first {@link ConversationsApi#reply}. When a colleague
     * has it, {@link Problem#REFUSED} says who.
     *
     * @param over true to take it from that colleague
     */
    @PostExchange("/{person}/take")
    void take(@PathVariable String person, @RequestParam(required = false) @Nullable Boolean over);

    /** Puts the talk before a colleague, who is told. */
    @PostExchange("/{person}/assign")
    void assign(@PathVariable String person, @RequestBody Assignee assignee);

    /**
     * Puts the talk aside until a moment or until the person writes; never in a crisis. Without a moment it comes back in
     * a week at the latest, on the next working day where the person has had no answer yet.
     */
    @PostExchange("/{person}/snooze")
    void snooze(@PathVariable String person, @RequestBody Snooze snooze);

    /** What was asked for is done; the bot answers again. */
    @PostExchange("/{person}/close")
    void close(@PathVariable String person, @RequestBody Note note);

    /**
     * One of the agreed steps of a crisis has been done.
     *
     * @param step {@code read}, {@code called} or {@code reported}
     */
    @PostExchange("/{person}/crisis/steps/{step}")
    void crisisStep(@PathVariable String person, @PathVariable String step);

    /** Lets the bot answer the person's number from abroad. */
    @PostExchange("/{person}/allow")
    void allow(@PathVariable String person);

    /** A colleague by user name. */
    record Assignee(String user) {}

    /**
     * How long.
     *
     * @param until local time, null for until the person writes
     */
    record Snooze(@Nullable LocalDateTime until) {}

    /**
     * What was done.
     *
     * @param text null or empty for nothing said
     * @param sure true when it names something of health and is kept all the same
     */
    record Note(@Nullable String text, @Nullable Boolean sure) {

        /** Without having been warned. */
        public Note(@Nullable String text) {
            this(text, null);
        }

        @Override
        public String toString() {
            return "Note[…]";
        }
    }
}
