package se.navigatorbot.bot.rules;

import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.WeeklyCap;
import se.navigatorbot.bot.dialogue.Why;

/** Keeps of every unasked message why it came and, when it is one of those, that it counts for the week. */
final class UnaskedCount {

    private UnaskedCount() {}

    static Reply of(Turn turn, Reply decided) {
        Reply reply = decided;
        for (Draft draft : decided.drafts()) {
            if (draft.lane() != Lane.REPLY) {
                reply = reply.changing(person -> person.talk(talk -> WeeklyCap.counting(draft, talk, turn.now())));
            }
            if (draft.lane() != Lane.REPLY && !draft.why().isBlank()) {
                reply = reply.changing(person -> person.talk(talk -> talk.withLastWhy(Why.kept(draft))));
            }
        }
        return reply;
    }
}
