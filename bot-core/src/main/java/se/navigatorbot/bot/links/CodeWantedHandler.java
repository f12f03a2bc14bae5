package se.navigatorbot.bot.links;

import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.region.CentreNames;

/**
 * Sends a code to a registered number, which its owner has confirmed. Not to whoever said STOPP, not for somebody
 * protected, not to a number that was silent for a year, and only a few times a day: whoever asks may be anybody, and is told nothing either way.
 */
final class CodeWantedHandler implements RequestHandler<CodeWanted> {

    private final StoredLinkCodes codes;
    private final CentreNames centreNames;

    CodeWantedHandler(StoredLinkCodes codes, CentreNames centreNames) {
        this.codes = codes;
        this.centreNames = centreNames;
    }

    @Override
    public Class<CodeWanted> request() {
        return CodeWanted.class;
    }

    @Override
    public Reply handle(Turn turn, CodeWanted wanted) {
        Optional<String> code =
                mayHaveOne(turn, wanted) ? codes.issueAgain(turn.person().id(), turn.now()) : Optional.<String>empty();
        return code.map(fresh -> sending(turn, wanted, fresh)).orElseGet(() -> Reply.silent(turn));
    }

    private Reply sending(Turn turn, CodeWanted wanted, String code) {
        Map<String, String> words = Map.of(
                "kod", code, "center", centreNames.of(turn.person().profile().homeCentre()));
        return Reply.silent(turn)
                .plus(Draft.answer(Wording.of("unlock.code", words))
                        .withTo(wanted.number())
                        .withAbout(About.CONFIRMED_WISH)
                        .withValidUntil(turn.now().plus(StoredLinkCodes.VALID)));
    }

    private static boolean mayHaveOne(Turn turn, CodeWanted wanted) {
        Participant person = turn.person();
        boolean own = person.reachable().stream()
                .filter(known -> known.address().equals(wanted.number()))
                .anyMatch(known -> known.state() == Reachable.State.CONFIRMED && !known.silent(turn.now()));
        return own && !person.wishes().stopped() && !person.profile().protectedPerson();
    }
}
