package se.navigatorbot.bot.answers;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.navigatorbot.bot.catalogue.Answer;
import se.navigatorbot.bot.catalogue.Answer.Area;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Intent;

/** Gives what staff have answered before, and offers a human; what nobody has answered goes on as it would. */
public final class AnsweredBefore implements Skill {

    private static final Map<Intent, Area> AREAS = new EnumMap<>(Map.of(
            Intent.ECONOMY_SUPPORT, Area.ECONOMY,
            Intent.STUDY_GUIDANCE, Area.STUDIES,
            Intent.JOB_SEEKING_HELP, Area.JOBS,
            Intent.ADAPTATION_NEED, Area.NEEDS,
            Intent.ABOUT_SERVICE, Area.SERVICE));

    private static final List<Choice> YES_OR_NO = List.of(Choice.of("JA"), Choice.of("NEJ"));
    private static final Duration ASKED_FOR = Duration.ofHours(2);

    private final Skill otherwise;
    private final AnswerBook book;
    private final Function<Turn, Optional<Reply>> known;

    /**
     * @param known what else is known before it goes on
     */
    public AnsweredBefore(Skill otherwise, AnswerBook book, Function<Turn, Optional<Reply>> known) {
        this.otherwise = otherwise;
        this.book = book;
        this.known = known;
    }

    @Override
    public Set<Intent> intents() {
        return otherwise.intents();
    }

    @Override
    public Reply answer(Turn turn) {
        Area area = AREAS.get(turn.understanding().intent());
        Optional<Answer> answer = area == null
                ? Optional.empty()
                : book.find(turn.text(), area, turn.person().profile().homeCentre(), turn.catalogue());
        return answer.map(found -> told(turn, found))
                .or(() -> known.apply(turn))
                .orElseGet(() -> otherwise.answer(turn));
    }

    private static Reply told(Turn turn, Answer answer) {
        Asked asked = new Asked(
                OpenQuestion.OFFER_HUMAN, Map.of(), YES_OR_NO, turn.now().plus(ASKED_FOR));
        return Reply.silent(turn)
                .plus(Draft.answer(Wording.of("answer.given", Map.of("besked", answer.text())))
                        .withChoices(YES_OR_NO))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }
}
