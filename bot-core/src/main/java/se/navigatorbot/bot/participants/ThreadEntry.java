package se.navigatorbot.bot.participants;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.InboundMessage.Content;
import se.navigatorbot.channels.Speaker;

/**
 * One line in the thread of a person, over all channels.
 *
 * @param id rises within the thread
 * @param cause id of the inbound or outgoing message, or of the turn for a marker
 * @param address hash of the address it went over, so that a web-chat page sees its own talk alone
 * @param note for staff: how a message was understood, or how far it has come; empty for nothing
 * @param sent what came beside the words, null for nothing
 * @param attempt that this was an attempt to reach the person, null for what answers them
 */
@RecordBuilder
public record ThreadEntry(
        String id,
        String cause,
        Speaker speaker,
        ChannelKind channel,
        String address,
        String text,
        List<Choice> choices,
        Instant at,
        String note,
        @Nullable Sent sent,
        @Nullable Attempt attempt)
        implements ThreadEntryBuilder.With {

    /** A line that is no attempt to reach anybody. */
    public ThreadEntry(
            String id,
            String cause,
            Speaker speaker,
            ChannelKind channel,
            String address,
            String text,
            List<Choice> choices,
            Instant at,
            String note,
            @Nullable Sent sent) {
        this(id, cause, speaker, channel, address, text, choices, at, note, sent, null);
    }

    /** A line of words alone. */
    public ThreadEntry(
            String id,
            String cause,
            Speaker speaker,
            ChannelKind channel,
            String address,
            String text,
            List<Choice> choices,
            Instant at,
            String note) {
        this(id, cause, speaker, channel, address, text, choices, at, note, null, null);
    }

    /**
     * An attempt to reach the person, written down as it leaves.
     *
     * @param by name of the member of staff, empty for the bot on its own
     * @param about why it was sent, in Swedish; empty when nothing is said of it
     */
    public record Attempt(String by, String about) {}

    /**
     * A picture, a voice note or another file.
     *
     * @param file by what the channel fetches it; null when it cannot
     */
    public record Sent(Content kind, @Nullable String file) {

        /** In staff's word. */
        public String swedish() {
            return switch (kind) {
                case PICTURE -> "bild";
                case VOICE -> "ljud";
                default -> "fil";
            };
        }

        /** Shows no file. */
        @Override
        public String toString() {
            return "Sent[" + kind + "]";
        }
    }

    /** The words, and in brackets what came beside them. */
    public String words() {
        return sent == null ? text : ("[" + sent.swedish() + "] " + text).strip();
    }

    public ThreadEntry {
        choices = List.copyOf(choices);
    }

    /** Whether it stands below the line with that id; ids of the store are {@code <ms>-<number>}. */
    public boolean below(String other) {
        int byTime = Long.compare(part(id, true), part(other, true));
        return byTime > 0 || byTime == 0 && part(id, false) > part(other, false);
    }

    private static long part(String id, boolean first) {
        int dash = id.indexOf('-');
        return Long.parseLong(first ? id.substring(0, dash) : id.substring(dash + 1));
    }

    /** Shows no text. */
    @Override
    public String toString() {
        return "ThreadEntry[" + id + " " + speaker.role() + "]";
    }
}
