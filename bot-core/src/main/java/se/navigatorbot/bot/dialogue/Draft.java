package se.navigatorbot.bot.dialogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.Speaker;
import se.navigatorbot.intents.Subject;

/**
 * A message as the dialogue means it; it gets an id when it is committed and its words when it leaves.
 *
 * @param wording what it says
 * @param choices what can be pressed or answered by number
 * @param speaker who says it
 * @param lane how urgent it is against others
 * @param timing when it may leave
 * @param purpose ordinary, crisis or an alert to a duty phone
 * @param to where to; null for the address last written from, or the best one for an unasked message
 * @param subject the subject an unasked message belongs to; null for an answer
 * @param why why an unasked message is sent, in Swedish and the words of VARFÖR; empty for an answer
 * @param about what must still be so when it leaves
 * @param notBefore not before this, null for at once
 * @param validUntil dropped with a reason after this, null for one day after it was made
 * @param asks the question that is open once it has been handed to the provider; null when it puts none, or when it is
 *     open already
 */
@RecordBuilder
public record Draft(
        Wording wording,
        List<Choice> choices,
        Speaker speaker,
        Lane lane,
        Timing timing,
        Purpose purpose,
        @Nullable Address to,
        @Nullable Subject subject,
        String why,
        About about,
        @Nullable Instant notBefore,
        @Nullable Instant validUntil,
        @Nullable Asked asks)
        implements DraftBuilder.With {

    public Draft {
        choices = List.copyOf(choices);
    }

    /** An answer to what the person just wrote. */
    public static Draft answer(Wording wording) {
        return new Draft(
                wording,
                List.of(),
                Speaker.BOT,
                Lane.REPLY,
                Timing.AT_ONCE,
                Purpose.ORDINARY,
                null,
                null,
                "",
                About.NOTHING,
                null,
                null,
                null);
    }

    /** Something the person did not ask for just now. */
    public static Draft unasked(Wording wording, Subject subject, String why, About about) {
        return new Draft(
                wording,
                List.of(),
                Speaker.BOT,
                Lane.NOTICE,
                Timing.DAYTIME,
                Purpose.ORDINARY,
                null,
                subject,
                why,
                about,
                null,
                null,
                null);
    }

    /** An alert without content to a duty phone. */
    public static Draft duty(Wording wording, Address phone) {
        return new Draft(
                wording,
                List.of(),
                Speaker.BOT,
                Lane.REPLY,
                Timing.AT_ONCE,
                Purpose.DUTY,
                phone,
                null,
                "",
                About.NOTHING,
                null,
                null,
                null);
    }

    /** Shows the key of the wording alone. */
    @Override
    public String toString() {
        return "Draft[" + wording.key() + "]";
    }
}
