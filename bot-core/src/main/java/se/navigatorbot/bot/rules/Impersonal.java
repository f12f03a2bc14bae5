package se.navigatorbot.bot.rules;

import java.util.function.Function;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Participant;

/** Answers to whoever has the number of somebody else: as to a person of whom nothing is known but the centre. */
final class Impersonal {

    private Impersonal() {}

    /** The answer as to nobody in particular; of what it changes the talk, the tasks and the addresses are kept. */
    static Reply answered(Turn turn, Function<Turn, Reply> skill) {
        Participant owner = turn.person();
        return skill.apply(turn.withPerson(nobody(owner)))
                .changing(after ->
                        owner.withTalk(after.talk()).withTasks(after.tasks()).withReachable(after.reachable()));
    }

    private static Participant nobody(Participant owner) {
        return Participant.unheardOf(owner.id())
                .withTalk(owner.talk())
                .withTasks(owner.tasks())
                .withReachable(owner.reachable())
                .profile(none -> none.withHomeCentre(owner.profile().homeCentre())
                        .withDemo(owner.profile().demo())
                        .withProtectedPerson(owner.profile().protectedPerson()));
    }
}
