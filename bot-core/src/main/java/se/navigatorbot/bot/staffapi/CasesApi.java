package se.navigatorbot.bot.staffapi;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What people ask about their own data, with the day by which it must be answered. */
@HttpExchange("/api/cases")
public interface CasesApi {

    /**
     * The open ones, by the day they are due.
     *
     * @param all the closed ones too, which name nobody who was erased
     */
    @GetExchange
    Listing<CaseRow> list(@RequestParam(required = false) @Nullable Boolean all);

    /**
     * Opens one, or gives the one that is open already for that person and wish. From a case of restriction on the person's
     * data are only stored, until it is closed.
     */
    @PostExchange
    CaseRow open(@RequestBody NewCase wanted);

    /** Ends one with what was decided. */
    @PostExchange("/{id}/close")
    CaseRow close(@PathVariable String id, @RequestBody Decision decision);

    /**
     * Erases the person whom a case of erasure is about, for ever; may take half a minute. Asking again is harmless, also
     * when it broke off.
     */
    @PostExchange("/{id}/erase")
    CaseRow erase(@PathVariable String id, @RequestBody Confirmation confirmation);

    /**
     * What is handed out: in a case of access everything about the person, in a case of disclosure the talk with names,
     * numbers and addresses hidden.
     *
     * @param format {@code html} or {@code json}
     * @param hide numbers of lines of the talk that are hidden altogether, with commas; null for none
     */
    @GetExchange("/{id}/export")
    Export export(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(required = false) @Nullable String hide);

    /** The list of those erased that a restore needs: a line each, naming nobody. */
    @GetExchange("/erased")
    ErasedMarks erased();

    /**
     * @param person participant's id
     * @param kind {@code access}, {@code erasure}, {@code restriction} or {@code disclosure}, or the Swedish word
     * @param note null for none
     * @param sure true when the note names something of health and is kept all the same
     */
    record NewCase(
            String person,
            String kind,
            @Nullable String note,
            @Nullable Boolean sure) {

        /** Without having been warned. */
        public NewCase(String person, String kind, @Nullable String note) {
            this(person, kind, note, null);
        }

        @Override
        public String toString() {
            return "NewCase[" + kind + "]";
        }
    }

    /**
     * @param done whether it was done as asked
     * @param reason what was decided and by which rule
     */
    record Decision(boolean done, String reason) {
        @Override
        public String toString() {
            return "Decision[" + done + "]";
        }
    }

    /**
     * @param person the participant's id, typed once more
     */
    record Confirmation(String person) {}

    /**
     * A file to be handed out.
     *
     * @param name for the file
     */
    record Export(String name, String content) {
        @Override
        public String toString() {
            return "Export[" + content.length() + "]";
        }
    }

    /** The file {@code erased}, as text. */
    record ErasedMarks(String text) {}

    /**
     * A case.
     *
     * @param kindName the Swedish word
     * @param person null once the person is erased
     * @param firstName empty when unknown, and, with all that somebody wrote, of a protected person to whoever does not decide
     * @param daysLeft until it is due, negative when it is late; 0 for a closed one
     * @param openedBy user name, or "deltagaren"
     * @param state {@code open}, {@code done} or {@code refused}
     * @param reason of the decision, empty while it is open
     * @param proof of an erasure, else null
     */
    record CaseRow(
            String id,
            String kind,
            String kindName,
            @Nullable String person,
            String firstName,
            @Nullable String centre,
            LocalDateTime opened,
            LocalDate due,
            long daysLeft,
            String openedBy,
            String note,
            String state,
            String reason,
            @Nullable ErasureProof proof) {

        @Override
        public String toString() {
            return "CaseRow[" + id + " " + kind + "]";
        }
    }

    /**
     * That somebody was erased, without a word of whom.
     *
     * @param mark keyed hash of the id that the person had
     * @param records how many records went
     * @param looked how many keys were looked through afterwards, in which nothing was found
     * @param log what became of the log of changes on disk
     * @param left what is to be done by hand
     * @param millis how long it took
     */
    record ErasureProof(
            String mark,
            LocalDateTime at,
            String by,
            long records,
            long looked,
            String log,
            List<String> left,
            long millis) {
        public ErasureProof {
            left = List.copyOf(left);
        }
    }
}
