package se.navigatorbot.bot.rules;

import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.UnreadQuestion;
import se.navigatorbot.bot.outbox.QuestionPut;
import se.navigatorbot.bot.participants.Asked;

/** Opens the question of a message that had to wait; one about something booked that has no answer yet stays. */
final class QuestionPutHandler implements RequestHandler<QuestionPut> {

    @Override
    public Class<QuestionPut> request() {
        return QuestionPut.class;
    }

    @Override
    public Reply handle(Turn turn, QuestionPut put) {
        Asked asked = put.asked();
        boolean over = !asked.until().isAfter(turn.now());
        boolean stays = OpenQuestion.waitsAboutBooking(turn) && !OpenQuestion.aboutBooking(asked);
        Reply read = Reply.silent(turn).changing(person -> person.talk(talk -> UnreadQuestion.read(talk, asked)));
        return over || stays ? read : read.changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }
}
