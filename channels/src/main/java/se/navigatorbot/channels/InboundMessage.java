package se.navigatorbot.channels;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person sent, proven by its channel to come from where it says.
 *
 * @param id the provider's id with the channel in front ({@code sms:SM…}, {@code telegram:123}); the same message
 *     delivered twice has the same id
 * @param from where it came from and where an answer goes
 * @param content what it was; anything but words has an empty or short text
 * @param text the words, the value of a pressed {@link Choice}, or a caption; never null, at most 10 000 characters
 * @param linkCode the code of a {@code /start} link or a typed link code, else null
 * @param writtenAt when the person sent it, as far as the provider tells, else when it arrived
 * @param file by what {@link Channel#fetch} gets the picture, the voice note or whatever came with it; null when nothing
 *     did, or it cannot be fetched
 */
public record InboundMessage(
        String id,
        Address from,
        Content content,
        String text,
        @Nullable String linkCode,
        Instant writtenAt,
        @Nullable String file) {

    /** One with nothing to be fetched. */
    public InboundMessage(
            String id, Address from, Content content, String text, @Nullable String linkCode, Instant writtenAt) {
        this(id, from, content, text, linkCode, writtenAt, null);
    }

    /** What a message holds. */
    public enum Content {
        TEXT,
        CHOICE,
        PICTURE,
        VOICE,
        OTHER
    }

    /** Words, the ordinary case. */
    public static InboundMessage text(String id, Address from, String text, Instant writtenAt) {
        return new InboundMessage(id, from, Content.TEXT, text, null, writtenAt);
    }

    /** Shows no text and a masked address. */
    @Override
    public String toString() {
        return "InboundMessage[" + id + " " + from + " " + content + " " + text.length() + " characters]";
    }
}
