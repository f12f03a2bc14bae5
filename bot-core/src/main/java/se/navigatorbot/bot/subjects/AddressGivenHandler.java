package se.navigatorbot.bot.subjects;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Subject;

/**
 * The one neutral question to an address that somebody typed: the centre, how to say yes, how to stop. No name, coach
 * or meeting, since it may reach anybody.
 */
final class AddressGivenHandler implements RequestHandler<AddressGiven> {

    private static final Duration ASKED_FOR = Duration.ofDays(14);
    private static final List<Choice> YES = List.of(Choice.of("JA"));

    private final CentreNames centreNames;

    AddressGivenHandler(CentreNames centreNames) {
        this.centreNames = centreNames;
    }

    @Override
    public Class<AddressGiven> request() {
        return AddressGiven.class;
    }

    @Override
    public Reply handle(Turn turn, AddressGiven request) {
        boolean waits = turn.person().reachable().stream()
                .anyMatch(r -> r.address().equals(request.address()) && r.state() != Reachable.State.UNCONFIRMED);
        if (waits) {
            return Reply.silent(turn).withResult(new Refusal("Adressen finns redan och frågan är redan ställd."));
        }
        Map<String, String> words =
                Map.of("center", centreNames.of(turn.person().profile().homeCentre()));
        Draft question = Draft.unasked(
                        Wording.of("address.question", words),
                        Subject.TIDER,
                        "",
                        new About(About.Kind.ADDRESS_QUESTION, "", 0))
                .withSubject(null)
                .withTo(request.address());
        Asked asked =
                new Asked(AddressAnswers.QUESTION, Map.of(), YES, turn.now().plus(ASKED_FOR));
        return Reply.silent(turn)
                .plus(question)
                .changing(person -> Addresses.has(person, request.address())
                        ? person
                        : Addresses.adding(person, Reachable.unheard(request.address())))
                .changing(person -> Addresses.in(person, request.address(), Reachable.State.ASKED))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)))
                .withResult(request.address());
    }
}
