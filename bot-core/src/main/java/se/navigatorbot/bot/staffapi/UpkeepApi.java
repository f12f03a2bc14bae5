package se.navigatorbot.bot.staffapi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Keeping the people of the centres in order: many at once out of another system, choices made in person, doubles. */
@HttpExchange("/api/participants")
public interface UpkeepApi {

    /**
     * Registers many. Nothing is sent to anybody unless {@link ImportBatch#ask()}: then each unconfirmed number gets the
     * one neutral question, and nothing else until its owner has answered.
     */
    @PostExchange("/import")
    ImportAnswer importRows(@RequestBody ImportBatch batch);

    /** Notes a yes or no given in person. A STOPP stands until the person takes it back. */
    @PostExchange("/{id}/subjects")
    ParticipantsApi.ParticipantCard subjects(@PathVariable String id, @RequestBody Choices choices);

    /** Two that are one person: addresses and choices go over to the other, the talk stays where it was. */
    @PostExchange("/{id}/merge")
    ParticipantsApi.ParticipantCard merge(@PathVariable String id, @RequestBody MergeInto into);

    /**
     * At most 200 rows.
     *
     * @param dry whether to check only
     * @param ask whether each unconfirmed number gets the neutral question
     */
    record ImportBatch(boolean dry, boolean ask, List<ImportRow> rows) {

        public ImportBatch {
            rows = Absent.asEmpty(rows);
        }
    }

    /**
     * A row as it stands in the file; empty for what is not there. Never a personal identity number.
     *
     * @param row number of the row in the file
     * @param centre id or town of the home centre, empty for the own one
     * @param coach user name
     * @param programmes ids or names, with commas
     * @param subjects what the person has said yes to, with commas
     * @param language code or Swedish name
     * @param since first day in the programmes, {@code 2026-09-14}; empty or null for today
     */
    record ImportRow(
            int row,
            String firstName,
            String phone,
            String centre,
            String coach,
            String programmes,
            String subjects,
            String branches,
            String municipalities,
            String language,
            String birthYear,
            @Nullable String since) {

        @Override
        public String toString() {
            return "ImportRow[" + row + "]";
        }
    }

    record ImportAnswer(List<ImportOutcome> rows) {

        public ImportAnswer {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What becomes of a row.
     *
     * @param state {@code new}, {@code known} (already registered, left as it is), or {@code wrong}
     * @param number a mark of the number, equal for equal numbers however they are written; empty for none
     * @param sentence what is wrong, empty for nothing
     */
    record ImportOutcome(int row, String state, String number, String sentence) {}

    /**
     * @param yes subjects that the person wants
     * @param no subjects that the person does not want
     */
    record Choices(List<String> yes, List<String> no) {

        public Choices {
            yes = Absent.asEmpty(yes);
            no = Absent.asEmpty(no);
        }
    }

    /**
     * @param into id of the person who stays
     * @param reason why, for the audit log; null for none
     */
    record MergeInto(String into, @Nullable String reason) {}
}
