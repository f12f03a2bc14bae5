package se.navigatorbot.bot.participants;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.InboundMessage.Content;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.Speaker;

/** Makes the lines of a thread and seals them. */
public final class Lines {

    private final Documents documents;
    private final AddressBook addresses;
    private final Onlookers onlookers;

    public Lines(Documents documents, AddressBook addresses, Onlookers onlookers) {
        this.documents = documents;
        this.addresses = addresses;
        this.onlookers = onlookers;
    }

    /**
     * What the person wrote.
     *
     * @param note how it was understood, for staff
     */
    public ThreadEntry heard(InboundMessage message, Instant at, String note) {
        return new ThreadEntry(
                "",
                message.id(),
                Speaker.PERSON,
                message.from().kind(),
                addresses.hash(message.from()),
                message.text(),
                List.of(),
                at,
                note,
                sent(message));
    }

    private static ThreadEntry.@Nullable Sent sent(InboundMessage message) {
        boolean words = message.content() == Content.TEXT || message.content() == Content.CHOICE;
        return words ? null : new ThreadEntry.Sent(message.content(), message.file());
    }

    /** What is said to the person. */
    public ThreadEntry said(OutboundMessage message, Instant at) {
        return new ThreadEntry(
                "",
                message.id(),
                message.speaker(),
                message.to().kind(),
                addresses.hash(message.to()),
                message.text(),
                message.choices(),
                at,
                "");
    }

    /** What was said to the person before the store could take it. */
    public ThreadEntry said(InboundMessage to, String text, Instant at) {
        return new ThreadEntry(
                "", to.id(), Speaker.BOT, to.from().kind(), addresses.hash(to.from()), text, List.of(), at, "");
    }

    /** A line about the talk, said by nobody. */
    public ThreadEntry marker(String cause, Address address, String text, Instant at) {
        return new ThreadEntry(
                "", cause, Speaker.MARKER, address.kind(), addresses.hash(address), text, List.of(), at, "");
    }

    /** A line about the talk that only staff read: it stands at no address, so no page shows it. */
    public ThreadEntry forStaff(String cause, ChannelKind channel, String text, Instant at) {
        return new ThreadEntry("", cause, Speaker.MARKER, channel, "", text, List.of(), at, "");
    }

    /** The bytes that the store keeps. */
    public byte[] sealed(String participant, ThreadEntry line) {
        return documents.seal(line, Keys.thread(participant));
    }

    /** The store has something new of that participant: a document, a line, the fate of a message. */
    public void changed(String participant) {
        onlookers.changed(participant);
    }

    /** The store has the line under that id. */
    public void written(ThreadEntry line, String id) {
        onlookers.written(line, id);
    }
}
