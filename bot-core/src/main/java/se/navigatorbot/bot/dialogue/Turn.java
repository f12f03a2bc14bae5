package se.navigatorbot.bot.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.intents.Understanding;

/**
 * One message or request of one person, with all that deciding on it may look at.
 *
 * @param id id of the message or request; everything the turn makes gets its id from it, so that a repeated turn makes the same
 * @param person as it was read
 * @param message what the person sent, null for a request of the house or of staff
 * @param understanding what it was taken to mean; unclear for a request
 * @param writtenAt when the person wrote it: for understanding
 * @param now business time: for deciding
 * @param zone the region's zone
 * @param catalogue what the centres offer, one snapshot for the whole turn
 */
public record Turn(
        String id,
        Participant person,
        @Nullable InboundMessage message,
        Understanding understanding,
        Instant writtenAt,
        Instant now,
        ZoneId zone,
        Catalogue catalogue) {

    /** Local time of the decision. */
    public LocalDateTime local() {
        return LocalDateTime.ofInstant(now, zone);
    }

    /** Local time at which the person wrote. */
    public LocalDateTime writtenLocal() {
        return LocalDateTime.ofInstant(writtenAt, zone);
    }

    /** Whether an outage lies between writing and deciding (an hour): then nothing is booked or cancelled unasked. */
    public boolean late() {
        return Duration.between(writtenAt, now).compareTo(Duration.ofHours(1)) > 0;
    }

    /** The words of the person, empty for a request. */
    public String text() {
        return message == null ? "" : message.text();
    }

    /** Shows ids alone. */
    @Override
    public String toString() {
        return "Turn[" + id + " " + person.id() + "]";
    }

    public Turn withPerson(Participant value) {
        return new Turn(id, value, message, understanding, writtenAt, now, zone, catalogue);
    }

    /** The same as if the person had written that: what a yes or a choice stands for. Nothing is changed by no words. */
    public Turn withText(String text) {
        InboundMessage said = message == null || text.isEmpty()
                ? message
                : InboundMessage.text(message.id(), message.from(), text, message.writtenAt());
        return new Turn(id, person, said, understanding, writtenAt, now, zone, catalogue);
    }

    public Turn withUnderstanding(Understanding value) {
        return new Turn(id, person, message, value, writtenAt, now, zone, catalogue);
    }
}
