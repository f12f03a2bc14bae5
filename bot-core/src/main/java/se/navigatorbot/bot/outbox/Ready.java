package se.navigatorbot.bot.outbox;

import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.channels.OutboundMessage;

/**
 * A message that has been judged and put into words, and waits for a permit.
 *
 * @param read how it stood when it was judged
 * @param judgedOn the person it was judged on
 * @param parts what it costs
 * @param judgedAt real nanoseconds: an old judgement is not trusted
 */
public record Ready(OutMessage message, Progress read, Known judgedOn, OutboundMessage out, int parts, long judgedAt) {

    Lane lane() {
        return message.draft().lane();
    }

    boolean urgent() {
        return message.urgent();
    }

    /** The same message by the account that the channel would take now. */
    Ready by(String account) {
        return out.account().equals(account)
                ? this
                : new Ready(message, read, judgedOn, out.by(account), parts, judgedAt);
    }

    /** The same message after an attempt that surely did not leave. */
    Ready after(Progress attempt) {
        return new Ready(message, attempt, judgedOn, out, parts, judgedAt);
    }

    /** Shows the id alone. */
    @Override
    public String toString() {
        return "Ready[" + message.id() + "]";
    }
}
