package se.navigatorbot.bot.staffapi;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** One text to many. Always in two steps: a preview makes a draft, and typing its number of recipients sends it. */
@HttpExchange("/api/broadcasts")
public interface BroadcastsApi {

    /** Counts, costs and shows; stores a draft and sends nothing. */
    @PostExchange("/preview")
    BroadcastPreview preview(@RequestBody NewBroadcast broadcast);

    /** Freezes who gets it and begins to send. */
    @PostExchange("/{id}/send")
    BroadcastStatus send(@PathVariable String id, @RequestBody TypedCount typed);

    /** A second member of staff says yes to a large one. */
    @PostExchange("/{id}/approve")
    BroadcastStatus approve(@PathVariable String id);

    /** Nobody more gets it; at most 50 that were on their way do. */
    @PostExchange("/{id}/stop")
    BroadcastStatus stop(@PathVariable String id);

    @GetExchange("/{id}")
    BroadcastStatus status(@PathVariable String id);

    /** The latest first. */
    @GetExchange
    Listing<BroadcastStatus> list();

    /**
     * What is to be said to whom. Empty lists do not narrow.
     *
     * @param text the whole text; {@code {namn}} stands for the first name
     * @param subject {@code aktiviteter} or {@code praktik}
     * @param centres ids of home centres; empty for the own ones
     * @param municipalities ids of municipalities whose centre is home
     * @param programmes ids of programmes
     * @param branches lines of work that the person follows
     */
    record NewBroadcast(
            String text,
            String subject,
            List<String> centres,
            List<String> municipalities,
            List<String> programmes,
            List<String> branches) {
        public NewBroadcast {
            centres = Absent.asEmpty(centres);
            municipalities = Absent.asEmpty(municipalities);
            programmes = Absent.asEmpty(programmes);
            branches = Absent.asEmpty(branches);
        }

        @Override
        public String toString() {
            return "NewBroadcast[" + text.length() + " characters]";
        }
    }

    /**
     * What would happen.
     *
     * @param recipients the number to type
     * @param channels how many over each channel
     * @param parts text messages to be paid
     * @param kronor what they cost
     * @param exclusions who fits but does not get it, by reason
     * @param examples the text as up to three people will read it
     * @param warnings sentences: the same text went out already, it waits for the morning …
     * @param leaves local time when the first one leaves
     * @param needsApproval whether a second member of staff must approve
     */
    record BroadcastPreview(
            String id,
            int recipients,
            List<Count> channels,
            int parts,
            double kronor,
            List<Count> exclusions,
            List<String> examples,
            List<String> warnings,
            LocalDateTime leaves,
            boolean needsApproval) {
        public BroadcastPreview {
            channels = List.copyOf(channels);
            exclusions = List.copyOf(exclusions);
            examples = List.copyOf(examples);
            warnings = List.copyOf(warnings);
        }
    }

    /** So many for that reason or channel, in Swedish. */
    record Count(String what, int count) {}

    /** The number of recipients as typed. */
    record TypedCount(int typedCount) {}

    /**
     * How far it has come.
     *
     * @param state {@code draft}, {@code approved}, {@code sending}, {@code sent} or {@code stopped}
     * @param recipients how many it was frozen for, or counted for while a draft
     * @param sent how many have left
     * @param waiting how many are still to leave
     * @param notSent who did not get it after all, by reason
     * @param by user name of who sent it, or made it while a draft
     */
    record BroadcastStatus(
            String id,
            String state,
            String text,
            String subject,
            int recipients,
            int sent,
            int waiting,
            List<Count> notSent,
            String by,
            @Nullable String approvedBy,
            LocalDateTime at) {
        public BroadcastStatus {
            notSent = List.copyOf(notSent);
        }
    }
}
