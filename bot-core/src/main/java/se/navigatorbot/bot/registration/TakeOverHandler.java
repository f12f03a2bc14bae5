package se.navigatorbot.bot.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.intents.Subject;

/** Takes a double's addresses, choices and what it awaits. A no or a STOPP of either stands; leading an address twice changes nothing. */
final class TakeOverHandler implements RequestHandler<TakeOver> {

    private final People people;

    TakeOverHandler(People people) {
        this.people = people;
    }

    @Override
    public Class<TakeOver> request() {
        return TakeOver.class;
    }

    @Override
    public Reply handle(Turn turn, TakeOver taken) {
        taken.addresses()
                .forEach(reachable ->
                        people.lead(reachable.address(), turn.person().id()));
        return Reply.silent(turn)
                .changing(person -> person.withReachable(joined(person, taken.addresses()))
                        .withWishes(joined(person.wishes(), taken.wishes()))
                        .withAlso(taken.ids()))
                .noting("Sammanförd med " + taken.from())
                .withResult(turn.person().id());
    }

    private static List<Reachable> joined(Participant person, List<Reachable> more) {
        List<Reachable> all = new ArrayList<>(person.reachable());
        more.stream()
                .filter(one -> all.stream().noneMatch(known -> known.address().equals(one.address())))
                .forEach(all::add);
        return all;
    }

    static Wishes joined(Wishes own, Wishes twins) {
        Wishes joined =
                own.stopping(stopped(own.stoppedAt(), twins.stoppedAt())).awaitingAlso(twins.awaited());
        for (Map.Entry<Subject, Wishes.Decision> entry : twins.subjects().entrySet()) {
            Wishes.Decision decision = entry.getValue();
            boolean undecided = !own.subjects().containsKey(entry.getKey());
            if (undecided || !decision.wanted()) {
                joined = joined.deciding(entry.getKey(), decision.wanted(), decision.at(), decision.by());
            }
        }
        return joined;
    }

    private static @Nullable Instant stopped(@Nullable Instant own, @Nullable Instant twins) {
        return own == null ? twins : own;
    }
}
