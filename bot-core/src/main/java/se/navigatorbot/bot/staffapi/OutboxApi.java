package se.navigatorbot.bot.staffapi;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What was to be sent to a person, and what became of it. */
@HttpExchange("/api/outbox")
public interface OutboxApi {

    /**
     * The latest first: what waits, what has left, what was kept back in a trial.
     *
     * @param reason why it is read, {@linkplain Reason#written as a header}; needed for a person with protected identity, else
     *     ignored
     */
    @GetExchange("/{person}")
    Listing<OutboxRow> trace(
            @PathVariable String person,
            @RequestHeader(name = Reason.HEADER, required = false) @Nullable String reason);

    /**
     * One message by its own id, in sentences: what it is, why it was made, what became of it.
     *
     * @param reason as above
     */
    @GetExchange("/message/{id}")
    List<String> message(
            @PathVariable String id, @RequestHeader(name = Reason.HEADER, required = false) @Nullable String reason);

    /**
     * Messages to the people one may see that have not arrived, the latest first.
     *
     * @param state {@code waiting} (to leave), {@code failed} (did not arrive) or {@code held} (kept back: a trial, or
     *     something that must end first)
     */
    @GetExchange("/all/{state}")
    Listing<StuckRow> stuck(@PathVariable String state, @RequestParam(required = false) @Nullable String centre);

    /** What the bot could not handle and set aside, the oldest first. */
    @GetExchange("/parked")
    Listing<ParkedRow> parked();

    /** Tries it again from the start, behind what the person has written since. */
    @PostExchange("/parked/{id}/retry")
    void retry(@PathVariable String id);

    /** Takes it off the list; what the person wrote stays in the talk. */
    @PostExchange("/parked/{id}/drop")
    void drop(@PathVariable String id);

    /**
     * A message that has not arrived.
     *
     * @param person id
     * @param firstName empty when unknown
     * @param channel in staff's word, empty while not decided
     * @param lane {@code reply}, {@code notice} or {@code broadcast}
     * @param state what staff read
     * @param why in plain words, empty for nothing to say
     */
    record StuckRow(
            String id,
            LocalDateTime at,
            String person,
            String firstName,
            String channel,
            String lane,
            String state,
            int attempts,
            String why) {}

    /**
     * Something set aside.
     *
     * @param at when it came
     * @param kind "meddelande", "påminnelse" or "ändring" with the name of what was asked for
     * @param person id
     * @param firstName empty when unknown
     * @param why in Swedish
     * @param tries how often it was tried
     */
    record ParkedRow(
            String id, LocalDateTime at, String kind, String person, String firstName, String why, int tries) {}

    /**
     * A message.
     *
     * @param lane {@code reply}, {@code notice} or {@code broadcast}; empty when no longer known
     * @param state what staff read: "Väntar", "Skickat", "Framme", "Skulle ha skickats (provläge)" …
     * @param attempts how many times it was handed to the provider
     * @param code the provider's code or our short word for a reason, empty for none
     * @param why why the person gets it, in the words of VARFÖR; empty for an answer
     * @param text the words as far as they are settled; empty when no longer known
     */
    record OutboxRow(
            String id,
            @Nullable LocalDateTime at,
            String channel,
            String lane,
            String state,
            int attempts,
            String code,
            @Nullable String why,
            String text) {}
}
