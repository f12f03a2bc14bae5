package se.navigatorbot.bot.links;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.intents.Subject;

/** The new address belongs to the person from now on; it is told there, and where the person was known before. */
public final class AddressLinkedHandler implements RequestHandler<AddressLinked> {

    /** Longer than any row of days on which nobody is written to. */
    private static final Duration TELL_WITHIN = Duration.ofDays(14);

    private final CentreNames centreNames;

    public AddressLinkedHandler(CentreNames centreNames) {
        this.centreNames = centreNames;
    }

    @Override
    public Class<AddressLinked> request() {
        return AddressLinked.class;
    }

    @Override
    public Reply handle(Turn turn, AddressLinked request) {
        Map<String, String> words =
                Map.of("center", centreNames.of(turn.person().profile().homeCentre()));
        Reply reply = Reply.silent(turn)
                .changing(person -> joining(person, request))
                .plus(Draft.answer(Wording.of("link.done", words)).withTo(request.address()));
        for (Reachable known : turn.person().reachable()) {
            if (known.state() == Reachable.State.CONFIRMED && !known.address().equals(request.address())) {
                reply = reply.plus(Draft.unasked(Wording.of("link.elsewhere", words), Subject.TIDER, "", About.NOTHING)
                        .withSubject(null)
                        .withTo(known.address())
                        .withValidUntil(turn.now().plus(TELL_WITHIN)));
            }
        }
        return reply;
    }

    private static Participant joining(Participant person, AddressLinked linked) {
        List<Reachable> all = new ArrayList<>();
        all.add(Reachable.unheard(linked.address()).heard(linked.at()));
        person.reachable().stream()
                .filter(r -> !r.address().equals(linked.address()))
                .forEach(all::add);
        String name = person.profile().firstName().strip();
        boolean same = linked.named().isEmpty() || name.isEmpty() || name.equalsIgnoreCase(linked.named());
        return same ? person.withReachable(all).withAlso(linked.earlier()) : person.withReachable(all);
    }
}
