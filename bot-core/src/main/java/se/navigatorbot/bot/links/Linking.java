package se.navigatorbot.bot.links;

import java.util.List;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.participants.Talk;
import se.navigatorbot.channels.Address;

/** What follows a good code in the turn of the unknown one who wrote it. */
public final class Linking {

    private Linking() {}

    /** The answer comes from the person whose address it now is; the unknown one that wrote is left behind. */
    public static Reply linked(Turn turn, Address from, String owner) {
        Reply reply = Reply.silent(turn)
                .plus(Effect.request(
                        owner,
                        new AddressLinked(
                                from,
                                turn.now(),
                                talkOf(turn.person(), from),
                                turn.person().profile().firstName().strip())));
        Talk talk = turn.person().talk();
        return talk.handover() != null || talk.crisis() != null
                ? reply
                : reply.changing(person -> without(person, from));
    }

    /**
     * Somebody with another address, or with a name under which staff know them for anything, stays a person of their own,
     * whatever code they have got hold of.
     */
    private static List<String> talkOf(Participant writer, Address from) {
        boolean stranger = (writer.profile().firstName().isBlank() || !takesPart(writer))
                && writer.reachable().stream().allMatch(known -> known.address().equals(from));
        return stranger ? writer.everyId() : List.of();
    }

    private static boolean takesPart(Participant person) {
        return person.profile().coach() != null
                || !person.profile().programmes().isEmpty()
                || !person.appointments().isEmpty()
                || person.signUps().stream().anyMatch(SignUp::holds)
                || !person.journey().candidacies().isEmpty()
                || !person.journey().stories().isEmpty();
    }

    /** A STOPP from there now reaches the owner alone, so nothing may go there for anybody else. */
    private static Participant without(Participant person, Address address) {
        return person.withReachable(person.reachable().stream()
                .filter(known -> !known.address().equals(address))
                .toList());
    }
}
