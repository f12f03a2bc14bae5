package se.navigatorbot.bot.subjects;

import java.util.List;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.channels.ChannelKind;

/** From now on the bot answers what comes from the person's numbers abroad. */
final class AllowSenderHandler implements RequestHandler<AllowSender> {

    private static final String SWEDISH = "+46";

    @Override
    public Class<AllowSender> request() {
        return AllowSender.class;
    }

    @Override
    public Reply handle(Turn turn, AllowSender request) {
        List<Reachable> known = turn.person().reachable();
        if (known.stream().noneMatch(AllowSenderHandler::fromAbroad)) {
            return Reply.silent(turn).withResult(new Refusal("Personen har inget utländskt nummer."));
        }
        List<Reachable> allowed = known.stream()
                .map(r -> fromAbroad(r) ? r.allowed(request.user()) : r)
                .toList();
        return Reply.silent(turn)
                .changing(person -> person.withReachable(allowed))
                .noting("Boten svarar det utländska numret från och med nu, tillåtet av " + request.firstName())
                .withResult(allowed);
    }

    /** A short code or a sender with letters can be answered by nobody. */
    private static boolean fromAbroad(Reachable reachable) {
        String value = reachable.address().value();
        return reachable.address().kind() == ChannelKind.SMS
                && value.startsWith("+")
                && !value.startsWith(SWEDISH)
                && reachable.state() != Reachable.State.WRONG_PERSON;
    }
}
