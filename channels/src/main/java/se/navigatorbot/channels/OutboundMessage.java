package se.navigatorbot.channels;

import java.time.Instant;
import java.util.List;

/**
 * One message to one address. A channel renders it once per attempt and sends it at most once per attempt.
 *
 * @param id our own id; travels in the delivery callback, so that an outcome finds its message
 * @param to where it goes
 * @param text plain words, no markup
 * @param choices what can be pressed; empty for none. On SMS they become numbered lines
 * @param speaker who says it, so that the web chat can show it
 * @param purpose what it is for; a trial installation lets only some through
 * @param validUntil the provider shall not deliver it after this
 * @param account by which of the channel's accounts it goes, as {@link Channel#route} said; empty while nobody asked
 */
public record OutboundMessage(
        String id,
        Address to,
        String text,
        List<Choice> choices,
        Speaker speaker,
        Purpose purpose,
        Instant validUntil,
        String account) {

    public OutboundMessage {
        choices = List.copyOf(choices);
    }

    /** A message that no account has been chosen for. */
    public OutboundMessage(
            String id,
            Address to,
            String text,
            List<Choice> choices,
            Speaker speaker,
            Purpose purpose,
            Instant validUntil) {
        this(id, to, text, choices, speaker, purpose, validUntil, "");
    }

    /** The same message by that account. */
    public OutboundMessage by(String chosen) {
        return chosen.equals(account)
                ? this
                : new OutboundMessage(id, to, text, choices, speaker, purpose, validUntil, chosen);
    }

    /** What a message is for. {@code CRISIS} and {@code DUTY} go out also in a trial. */
    public enum Purpose {
        ORDINARY,
        CRISIS,
        DUTY
    }

    /** Shows no text and a masked address. */
    @Override
    public String toString() {
        return "OutboundMessage[" + id + " to " + to + " " + text.length() + " characters]";
    }
}
