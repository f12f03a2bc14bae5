package se.navigatorbot.bot.rules;

import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.InboundMessage;

/** Whom the bot answers by itself. Everybody else is stored and shown to staff. */
final class Senders {

    private static final Pattern SWEDISH_NUMBER = Pattern.compile("\\+46\\d{7,11}");
    private static final Pattern ANY_NUMBER = Pattern.compile("\\+\\d{7,15}");

    private Senders() {}

    /**
     * Foreign numbers, short codes and senders with letters cost money or are machines; a member of staff may allow a
     * number.
     */
    static boolean answered(Turn turn) {
        InboundMessage message = turn.message();
        return message == null
                || message.from().kind() != ChannelKind.SMS
                || SWEDISH_NUMBER.matcher(message.from().value()).matches()
                || allowed(turn.person(), message.from());
    }

    private static boolean allowed(Participant person, Address from) {
        return canBeReached(from)
                && person.reachable().stream().anyMatch(r -> r.address().equals(from) && r.allowedBy() != null);
    }

    /** Whether an answer can arrive there at all; in a crisis that is all that counts. */
    static boolean canBeReached(Address address) {
        return address.kind() != ChannelKind.SMS
                || ANY_NUMBER.matcher(address.value()).matches();
    }

    /** Whether it was written from an address that belongs, or may belong, to somebody else. */
    static boolean stranger(Turn turn) {
        InboundMessage message = turn.message();
        return message != null
                && turn.person().reachable().stream()
                        .anyMatch(r -> r.address().equals(message.from()) && !r.isOwners());
    }

    /** Whether it was written from an address that may be somebody else's by now. */
    static boolean doubtful(Turn turn) {
        InboundMessage message = turn.message();
        return message != null
                && turn.person().reachable().stream()
                        .anyMatch(r -> r.address().equals(message.from()) && r.state() == Reachable.State.DOUBTFUL);
    }

    /** Whether a human who has the talk now answers where it was written from. */
    static boolean answeredByHuman(Turn turn) {
        Handover handover = turn.person().talk().handover();
        return handover != null && handover.state() == Handover.State.TAKEN && answerable(turn);
    }

    /** Whether a word of a human may go where it was written from. */
    static boolean answerable(Turn turn) {
        InboundMessage message = turn.message();
        return message != null
                && turn.person().answerable().anyMatch(r -> r.address().equals(message.from()));
    }
}
