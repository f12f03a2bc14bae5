package se.navigatorbot.bot.staffapi;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * One text to many. It is written, counted, and sent by typing its number of recipients; for a minute it can be undone.
 */
@HttpExchange("/api/broadcasts")
public interface BroadcastsApi {

    /** Keeps the words; nobody is counted and nothing is sent. */
    @PostExchange("/draft")
    BroadcastStatus draft(@RequestBody NewBroadcast broadcast);

    /** Counts who would get it; keeps nothing. The text may be left out. */
    @PostExchange("/audience")
    BroadcastPreview audience(@RequestBody NewBroadcast broadcast);

    /** Counts, costs and shows; stores a draft and sends nothing. */
    @PostExchange("/preview")
    BroadcastPreview preview(@RequestBody NewBroadcast broadcast);

    /** Counts a draft anew and freezes who gets it. */
    @PostExchange("/{id}/preview")
    BroadcastPreview previewAgain(@PathVariable String id);

    /** Sends it to the caller's own duty phone and to nobody else. */
    @PostExchange("/{id}/test")
    void test(@PathVariable String id);

    /** Begins to send when the time to undo it is over. */
    @PostExchange("/{id}/send")
    BroadcastStatus send(@PathVariable String id, @RequestBody TypedCount typed);

    /** Begins by itself, counted anew at that time. */
    @PostExchange("/{id}/schedule")
    BroadcastStatus schedule(@PathVariable String id, @RequestBody Schedule schedule);

    /** Takes it back before anybody gets it. */
    @PostExchange("/{id}/undo")
    BroadcastStatus undo(@PathVariable String id);

    /** A second member of staff says yes to a large one. */
    @PostExchange("/{id}/approve")
    BroadcastStatus approve(@PathVariable String id);

    @PostExchange("/{id}/pause")
    BroadcastStatus pause(@PathVariable String id);

    @PostExchange("/{id}/resume")
    BroadcastStatus resume(@PathVariable String id);

    /** Nobody more gets it; at most 50 that were on their way do. */
    @PostExchange("/{id}/stop")
    BroadcastStatus stop(@PathVariable String id);

    @GetExchange("/{id}")
    BroadcastStatus status(@PathVariable String id);

    @GetExchange("/{id}/report")
    BroadcastReport report(@PathVariable String id);

    /**
     * Why somebody got it or did not, in sentences.
     *
     * @param reason why it is read, {@linkplain Reason#written as a header}; needed for a person with protected identity, else
     *     ignored
     */
    @GetExchange("/{id}/trace/{person}")
    List<String> trace(
            @PathVariable String id,
            @PathVariable String person,
            @RequestHeader(name = Reason.HEADER, required = false) @Nullable String reason);

    /** The latest first. */
    @GetExchange
    Listing<BroadcastStatus> list();

    /** Filters kept under a name. */
    @GetExchange("/lists")
    Listing<ListRow> lists();

    /** Keeps a filter under a name; the last word wins. */
    @PostExchange("/lists")
    ListRow keepList(@RequestBody NewList list);

    @PostExchange("/lists/{name}/drop")
    void dropList(@PathVariable String name);

    /**
     * What is to be said to whom. Empty lists do not narrow.
     *
     * @param text the whole text; {@code {namn}} stands for the first name
     * @param subject {@code aktiviteter} or {@code praktik}; may be left out of a notice
     * @param centres ids of home centres; empty for the own ones
     * @param municipalities ids of municipalities whose centre is home
     * @param programmes ids of programmes
     * @param branches lines of work that the person follows
     * @param to a filter such as {@code ålder=16-19 språk=so aktivitet!=a7k2}, beside the lists; null for none
     * @param event id of the activity it invites to, so that a yes takes a place; null for none
     * @param notice whether it tells those booked today at the own centre of a change; null for no
     */
    record NewBroadcast(
            String text,
            @Nullable String subject,
            List<String> centres,
            List<String> municipalities,
            List<String> programmes,
            List<String> branches,
            @Nullable String to,
            @Nullable String event,
            @Nullable Boolean notice) {

        public NewBroadcast {
            centres = Absent.asEmpty(centres);
            municipalities = Absent.asEmpty(municipalities);
            programmes = Absent.asEmpty(programmes);
            branches = Absent.asEmpty(branches);
        }

        /** By lists alone: no invitation and no notice. */
        public NewBroadcast(
                String text,
                @Nullable String subject,
                List<String> centres,
                List<String> municipalities,
                List<String> programmes,
                List<String> branches) {
            this(text, subject, centres, municipalities, programmes, branches, null, null, null);
        }

        @Override
        public String toString() {
            return "NewBroadcast[…]";
        }
    }

    /**
     * What would happen.
     *
     * @param id empty when only counted
     * @param recipients the number to type
     * @param audience the filter in words
     * @param channels how many over each channel
     * @param parts text messages to be paid
     * @param kronor what they cost
     * @param exclusions who fits but does not get it, by reason
     * @param examples the text as some will read it
     * @param warnings sentences: the same text went out already, it waits for the morning …
     * @param leaves local time when the first one leaves
     * @param needsApproval whether a second member of staff must approve
     */
    record BroadcastPreview(
            String id,
            int recipients,
            String audience,
            List<Count> channels,
            int parts,
            double kronor,
            List<Count> exclusions,
            List<Example> examples,
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

    /** The text as somebody will read it over that channel. */
    record Example(String channel, String text) {

        @Override
        public String toString() {
            return "Example[" + channel + "]";
        }
    }

    /** The number of recipients as typed. */
    record TypedCount(int typedCount) {}

    /**
     * @param at local time
     * @param every {@code day}, {@code week} or {@code month}; null for once
     */
    record Schedule(LocalDateTime at, @Nullable String every, int typedCount) {}

    /**
     * How far it has come.
     *
     * @param state {@code written}, {@code draft}, {@code approved}, {@code scheduled}, {@code sending},
     *     {@code paused}, {@code sent} or {@code stopped}
     * @param recipients how many it was frozen for, or counted for while a draft
     * @param sent how many have left
     * @param waiting how many are still to leave
     * @param notSent who did not get it after all, by reason
     * @param by user name of who sent it, or made it while a draft
     * @param audience the filter in words
     * @param begins local time before which it can be undone, or at which it is planned to begin; null for none
     * @param note a sentence on the latest count of what is planned; empty for nothing to say
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
            LocalDateTime at,
            String audience,
            @Nullable LocalDateTime begins,
            String note) {

        public BroadcastStatus {
            notSent = List.copyOf(notSent);
        }

        @Override
        public String toString() {
            return "BroadcastStatus[" + id + " " + state + "]";
        }
    }

    /**
     * How it went.
     *
     * @param sent on its way, not yet known to have arrived
     * @param failed who did not get it, by reason in plain words
     * @param replies people who wrote within three days
     * @param signUps people who took a place at the activity it invites to
     * @param optOuts people who said no to more within three days
     */
    record BroadcastReport(
            String id,
            int recipients,
            int delivered,
            int sent,
            int waiting,
            List<Count> failed,
            int replies,
            int signUps,
            int optOuts,
            int parts,
            double kronor) {

        public BroadcastReport {
            failed = List.copyOf(failed);
        }
    }

    /**
     * @param to the filter
     */
    record NewList(String name, String to) {}

    /** A filter kept under a name, to be used as {@code lista=NAMN}. */
    record ListRow(String name, String to, String by) {}
}
