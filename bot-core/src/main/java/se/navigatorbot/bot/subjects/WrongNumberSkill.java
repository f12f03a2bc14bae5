package se.navigatorbot.bot.subjects;

import java.util.Set;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.intents.Intent;

/** "Fel nummer": nothing more goes there, nothing is told about the person it was meant for, staff see it. */
final class WrongNumberSkill implements Skill {

    private final StaffQueue queue;

    WrongNumberSkill(StaffQueue queue) {
        this.queue = queue;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.WRONG_NUMBER);
    }

    @Override
    public Reply answer(Turn turn) {
        InboundMessage message = turn.message();
        Reply told = Reply.silent(turn)
                .plus(Draft.answer(Wording.of("wrong.number")).withAbout(About.CONFIRMED_WISH))
                .changing(
                        person -> person.talk(talk -> talk.withIntroduced(true).withAsked(null)));
        Reply hidden = message == null
                ? told
                : told.changing(person -> Addresses.in(person, message.from(), Reachable.State.WRONG_PERSON));
        return queue.flag(turn, hidden, "fel nummer");
    }
}
