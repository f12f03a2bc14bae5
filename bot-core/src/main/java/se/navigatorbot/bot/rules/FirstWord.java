package se.navigatorbot.bot.rules;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.NewlyReached;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.subjects.AddressQuestion;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.intents.Intent;

/**
 * The first word from an address that staff typed. Before it nothing but the one question has reached the person, so no
 * yes or no can be meant for anything else; with it comes what was decided meanwhile.
 */
final class FirstWord {

    private static final Set<Intent> WANTS_NOTHING =
            EnumSet.of(Intent.CRISIS, Intent.OPT_OUT, Intent.WRONG_NUMBER, Intent.DENY);

    private final NewlyReached news;

    FirstWord(NewlyReached news) {
        this.news = news;
    }

    /** The reply to a request, with the question about the address still open while nobody could hear another. */
    static Reply keepingQuestion(Turn turn, Reply reply) {
        Asked before = turn.person().talk().asked();
        boolean unheard = aboutAddress(before)
                && !aboutAddress(reply.after().talk().asked())
                && reply.after().reachable().stream().noneMatch(r -> r.state() == Reachable.State.CONFIRMED);
        return unheard ? reply.changing(person -> person.talk(talk -> talk.withAsked(before))) : reply;
    }

    /** The answer to a message, with what the person could not be told before. */
    Reply withNews(Turn turn, Reply reply) {
        if (!isFirst(turn) || WANTS_NOTHING.contains(turn.understanding().intent())) {
            return reply;
        }
        Reply answered = aboutAddress(reply.after().talk().asked())
                ? reply.changing(person -> person.talk(talk -> talk.withAsked(null)))
                : reply;
        return news.told(turn, answered);
    }

    private static boolean isFirst(Turn turn) {
        InboundMessage message = turn.message();
        return message != null
                && OpenQuestion.of(turn)
                        .filter(asked -> AddressQuestion.puts(asked, message.from()))
                        .isPresent()
                && onlyHere(turn.person(), message)
                && !turn.person().talk().humanSpeaks();
    }

    private static boolean onlyHere(Participant person, InboundMessage message) {
        return person.reachable().stream()
                .filter(r -> r.state() == Reachable.State.CONFIRMED)
                .allMatch(r -> r.address().equals(message.from()));
    }

    private static boolean aboutAddress(@Nullable Asked asked) {
        return asked != null && AddressQuestion.puts(asked);
    }
}
