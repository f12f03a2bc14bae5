package se.navigatorbot.bot.street;

import java.util.Set;
import org.springframework.beans.factory.config.BeanPostProcessor;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.StaffReply;
import se.navigatorbot.intents.Intent;

/** Makes the house fail on one word, with an exception as talkative as a careless one would be. */
final class Poison implements BeanPostProcessor {

    static final String WORD = "kanariegift";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Skill skill && skill.intents().contains(Intent.UNCLEAR)) {
            return new PoisonedSkill(skill);
        }
        return bean instanceof RequestHandler<?> handler && handler.request() == StaffReply.class
                ? new PoisonedReply(reply(handler))
                : bean;
    }

    @SuppressWarnings("unchecked")
    private static RequestHandler<StaffReply> reply(RequestHandler<?> handler) {
        return (RequestHandler<StaffReply>) handler;
    }

    private static void taste(Turn turn, String text) {
        if (text.contains(WORD)) {
            IllegalStateException cause =
                    new IllegalStateException("no " + turn.person().reachable());
            throw new IllegalArgumentException(
                    "cannot read '" + text + "' of " + turn.person().profile(), cause);
        }
    }

    private record PoisonedSkill(Skill skill) implements Skill {
        @Override
        public Set<Intent> intents() {
            return skill.intents();
        }

        @Override
        public Reply answer(Turn turn) {
            taste(turn, turn.text());
            return skill.answer(turn);
        }
    }

    private record PoisonedReply(RequestHandler<StaffReply> handler) implements RequestHandler<StaffReply> {
        @Override
        public Class<StaffReply> request() {
            return handler.request();
        }

        @Override
        public Reply handle(Turn turn, StaffReply request) {
            taste(turn, request.text());
            return handler.handle(turn, request);
        }
    }
}
