package se.navigatorbot.bot.staffapi;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the bot did not understand, masked, and what it meant: said by one, agreed to by another. */
@HttpExchange("/api/unanswered")
public interface UnansweredApi {

    /**
     * The latest first.
     *
     * @param days how far back, null for 30, at most 365
     */
    @GetExchange
    Listing<MissRow> list(@RequestParam(required = false) @Nullable Integer days);

    /** Says what a message meant. */
    @PostExchange("/{id}/label")
    LabelRow label(@PathVariable String id, @RequestBody NewLabel label);

    /** Another member of staff agrees. */
    @PostExchange("/{id}/agree")
    LabelRow agree(@PathVariable String id);

    /** Takes it away again. */
    @PostExchange("/{id}/drop")
    void drop(@PathVariable String id);

    /** All that has been said of messages at own centres, agreed to or not. */
    @GetExchange("/labels")
    List<LabelRow> labels();

    /**
     * @param text masked
     * @param intent what staff have said it meant, empty for nothing yet
     */
    record MissRow(String id, LocalDateTime at, String centre, String text, String intent) {

        @Override
        public String toString() {
            return "MissRow[" + id + "]";
        }
    }

    /**
     * @param text looked over, without anything that tells who wrote it; null for as masked
     * @param intent label of the vocabulary, such as {@code opening_hours}
     */
    record NewLabel(@Nullable String text, String intent) {

        @Override
        public String toString() {
            return "NewLabel[" + intent + "]";
        }
    }

    /**
     * @param reviewedBy user name of who agreed, empty for nobody yet
     */
    record LabelRow(String id, String text, String intent, String by, String reviewedBy) {

        @Override
        public String toString() {
            return "LabelRow[" + id + "]";
        }
    }
}
