package se.navigatorbot.bot.staffapi;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Talks that wait for a human, and what a human does in them. {@code person} is a participant's id. */
@HttpExchange("/api/conversations")
public interface ConversationsApi {

    /**
     * Who waits: crisis first, then whoever has waited longest, taken ones last.
     *
     * @param centre only this one; null for all that one may see
     */
    @GetExchange
    Listing<Waiting> list(@RequestParam(required = false) @Nullable String centre);

    /**
     * One talk.
     *
     * @param reason why it is read, {@linkplain Reason#written as a header}; needed for a person with protected identity, else
     *     ignored
     */
    @GetExchange("/{person}")
    Conversation show(
            @PathVariable String person,
            @RequestHeader(name = Reason.HEADER, required = false) @Nullable String reason);

    /** Writes to the person; from now on the bot is silent until {@link #release}. */
    @PostExchange("/{person}/reply")
    Sent reply(@PathVariable String person, @RequestBody Words words);

    /** Takes back words that were to leave later. */
    @DeleteExchange("/{person}/later/{id}")
    void takeBack(@PathVariable String person, @PathVariable String id);

    /** Hands the talk back to the bot. */
    @PostExchange("/{person}/release")
    void release(@PathVariable String person);

    /**
     * Takes an open crisis: its alarms end. When a colleague has it, {@link Problem#REFUSED} says who.
     *
     * @param over true to take it from that colleague
     */
    @PostExchange("/{person}/crisis/take")
    void takeCrisis(@PathVariable String person, @RequestParam(required = false) @Nullable Boolean over);

    /** Ends an open crisis; only staff can. */
    @PostExchange("/{person}/crisis/clear")
    void clearCrisis(@PathVariable String person);

    /**
     * A row of the queue.
     *
     * @param person id
     * @param firstName empty when unknown
     * @param centre id, null when not known
     * @param channel where the person writes from, in staff's word
     * @param waitingMinutes since a human was asked for
     * @param reason short: "ville prata", "kris"
     * @param state {@code crisis}, {@code waiting}, {@code taken} or {@code snoozed}
     * @param staff user name of who has it, null for nobody
     * @param language ISO 639-1
     * @param queue whose work it is: {@code coach}, {@code counsellor} or {@code employer}
     * @param offeredTo user names of whom it was put before; empty for those on duty
     * @param promised local time from which on the person was told that somebody reads, null when nothing was said
     * @param readBy user name of who has opened it since somebody was told, null for nobody
     * @param snoozedUntil local time at which a snoozed one comes back, null for when the person writes
     * @param exercise whether this is a rehearsal of a crisis and nobody is in need
     */
    record Waiting(
            String person,
            String firstName,
            @Nullable String centre,
            String channel,
            long waitingMinutes,
            String reason,
            String state,
            @Nullable String staff,
            String language,
            String queue,
            List<String> offeredTo,
            @Nullable LocalDateTime promised,
            @Nullable String readBy,
            @Nullable LocalDateTime snoozedUntil,
            boolean exercise) {
        public Waiting {
            offeredTo = Absent.asEmpty(offeredTo);
        }
    }

    /**
     * A talk with what a coach asks first.
     *
     * @param state as in {@link Waiting}, or {@code bot} when nobody waits
     * @param waiting how it stands in the queue, null when nobody waits
     * @param crisis an open crisis, null for none
     * @param tasks what is still to be done for the person
     * @param next the next meeting, null for none
     * @param needs practical needs
     * @param later what staff have written that has not left yet, the next first
     * @param lines the latest 200, oldest first
     */
    record Conversation(
            String person,
            String firstName,
            @Nullable String centre,
            String state,
            @Nullable String staff,
            @Nullable Waiting waiting,
            @Nullable CrisisState crisis,
            List<TasksApi.TaskRow> tasks,
            AppointmentsApi.@Nullable AppointmentRow next,
            List<String> needs,
            List<LaterRow> later,
            List<Line> lines) {
        public Conversation {
            tasks = Absent.asEmpty(tasks);
            later = Absent.asEmpty(later);
            needs = List.copyOf(needs);
            lines = List.copyOf(lines);
        }
    }

    /**
     * An open crisis.
     *
     * @param level {@code explicit} or {@code ambiguous}
     * @param takenBy user name, null for nobody yet: then it rings
     * @param alarms how often it has rung untaken
     * @param steps all agreed steps in order
     */
    record CrisisState(
            String level, LocalDateTime since, @Nullable String takenBy, int alarms, List<StepRow> steps) {
        public CrisisState {
            steps = Absent.asEmpty(steps);
        }
    }

    /**
     * An agreed step.
     *
     * @param step {@code read}, {@code called} or {@code reported}
     * @param name the Swedish word
     * @param by user name of who did it, null for not yet
     */
    record StepRow(
            String step,
            String name,
            @Nullable String by,
            @Nullable LocalDateTime at) {}

    /**
     * One line of the talk.
     *
     * @param at local time
     * @param speaker {@code person}, {@code bot}, {@code staff} or {@code marker}
     * @param name first name of the member of staff, else empty
     * @param note how a message was understood, or how far it has come; empty for nothing
     */
    record Line(LocalDateTime at, String speaker, String name, String channel, String text, String note) {}

    /**
     * Words that leave later.
     *
     * @param name first name of the writer
     * @param at local time
     */
    record LaterRow(String id, String name, String text, LocalDateTime at) {
        @Override
        public String toString() {
            return "LaterRow[" + id + "]";
        }
    }

    /**
     * What a human writes.
     *
     * @param when null for at once; {@code now} or {@code morning} between 20 and 08; or a local time of the coming 60
     *     days between 08 and 20, such as {@code 2026-11-26T09:00}
     * @param channel {@code sms}, {@code Telegram} or {@code webb}, one on which the person is reached; null for the one
     *     that was last written from
     */
    record Words(
            String text, @Nullable String when, @Nullable String channel) {

        /** Where the person is answered by itself. */
        public Words(String text, @Nullable String when) {
            this(text, when, null);
        }

        @Override
        public String toString() {
            return "Words[" + text.length() + " characters]";
        }
    }

    /**
     * What becomes of it.
     *
     * @param channel over which it goes
     * @param parts how many text messages it costs, 1 elsewhere
     * @param notBefore local time before which it does not leave, null for at once
     */
    record Sent(String channel, int parts, @Nullable LocalDateTime notBefore) {}
}
