package se.navigatorbot.bot.subjects;

import java.util.Map;
import java.util.Set;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.region.CentreNames;

/** JA and NEJ to the question whether a typed address is right. Writing from it has confirmed it already. */
final class AddressAnswers implements AnswersQuestion {

    static final String QUESTION = "address_question";

    private final CentreNames centreNames;

    AddressAnswers(CentreNames centreNames) {
        this.centreNames = centreNames;
    }

    @Override
    public Set<String> contexts() {
        return Set.of(QUESTION);
    }

    @Override
    public Reply yes(Turn turn, Asked asked) {
        return saying(turn, "address.confirmed");
    }

    /** A no here is a STOPP: nothing was promised and nothing shall come. */
    @Override
    public Reply no(Turn turn, Asked asked) {
        return saying(turn, "address.declined")
                .changing(person -> person.withWishes(person.wishes().stopping(turn.now())));
    }

    private Reply saying(Turn turn, String key) {
        Participant person = turn.person();
        Wording words =
                Wording.of(key, Map.of("center", centreNames.of(person.profile().homeCentre())));
        return Reply.silent(turn)
                .plus(Draft.answer(words).withAbout(About.CONFIRMED_WISH))
                .changing(after -> after.talk(talk -> talk.withAsked(null)));
    }
}
