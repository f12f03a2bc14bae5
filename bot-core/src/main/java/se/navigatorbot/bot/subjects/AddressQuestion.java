package se.navigatorbot.bot.subjects;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Subject;

/**
 * The one neutral question to an address that somebody typed: the centre, how to say yes, how to stop. No name, coach
 * or meeting, since it may reach anybody.
 */
public final class AddressQuestion {

    private static final Duration ASKED_FOR = Duration.ofDays(14);
    private static final List<Choice> YES = List.of(Choice.of("JA"));
    private static final String WHY = "personalen har skrivit upp ditt nummer";

    private AddressQuestion() {}

    /** Whether that is this question. */
    public static boolean puts(Asked asked) {
        return asked.context().equals(AddressAnswers.QUESTION);
    }

    /** Whether that is this question, put to that address. */
    public static boolean puts(Asked asked, Address to) {
        return puts(asked) && to.value().equals(asked.about().get(OpenQuestion.ADDRESS));
    }

    /** Adds the question to what was decided so far; the address waits for its owner's answer. */
    public static Reply put(Reply soFar, Turn turn, Address address, String centreName) {
        Draft question = Draft.unasked(
                        Wording.of("address.question", Map.of("center", centreName)),
                        Subject.TIDER,
                        WHY,
                        new About(About.Kind.ADDRESS_QUESTION, "", 0))
                .withSubject(null)
                .withTo(address)
                .withValidUntil(turn.now().plus(ASKED_FOR));
        Asked asked = new Asked(
                AddressAnswers.QUESTION,
                Map.of(OpenQuestion.ADDRESS, address.value()),
                YES,
                turn.now().plus(ASKED_FOR));
        return soFar.plus(question)
                .changing(person ->
                        Addresses.has(person, address) ? person : Addresses.adding(person, Reachable.unheard(address)))
                .changing(person -> Addresses.in(person, address, Reachable.State.ASKED))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }
}
