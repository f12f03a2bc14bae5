package se.navigatorbot.bot.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understanding;

/**
 * Whoever writes from a number that was dead, or silent for a year, is asked whether they have written before. Nothing
 * in the question tells whose it was; what anybody may know is answered meanwhile. Nobody is asked who they are where
 * a crisis is open and a human answers.
 */
final class Returned {

    private static final String QUESTION = "address_question/returned";
    private static final Duration ASKED_FOR = Duration.ofDays(14);
    private static final List<Choice> ANSWERS = List.of(Choice.of("JA"), Choice.of("NEJ"));

    /** What is answered without a question at its end. */
    private static final Set<Intent> ALONE = EnumSet.of(Intent.OPT_OUT, Intent.WRONG_NUMBER, Intent.HUMAN);

    private final SkillBook skills;

    Returned(SkillBook skills) {
        this.skills = skills;
    }

    /** What is said to anything but danger, STOPP and what anybody may know. */
    Optional<Reply> answer(Turn turn) {
        if (!Senders.doubtful(turn)) {
            return Optional.empty();
        }
        Intent said = turn.understanding().intent();
        boolean asked = puts(OpenQuestion.of(turn).orElse(null));
        if (asked && said == Intent.DENY) {
            return Optional.of(skills.answer(turn.withUnderstanding(
                    Understanding.sure(Intent.WRONG_NUMBER, turn.understanding().slots(), "a new owner"))));
        }
        if (asked && said == Intent.AFFIRM) {
            return Optional.of(confirmed(turn));
        }
        boolean inDanger = turn.person().talk().crisis() != null && Senders.answerable(turn);
        return Optional.of(inDanger ? Reply.saying(turn, Wording.of("crisis.read")) : asking(turn, Reply.silent(turn)));
    }

    /** The answer to what anybody may know, with the question when it is not open yet. */
    Reply withQuestion(Turn turn, Reply reply) {
        Asked open = reply.after().talk().asked();
        boolean asksAnother = open != null && !open.equals(turn.person().talk().asked());
        boolean waits = puts(OpenQuestion.of(turn).orElse(null));
        return !Senders.doubtful(turn)
                        || waits
                        || asksAnother
                        || reply.drafts().isEmpty()
                        || reply.after().talk().crisis() != null
                        || ALONE.contains(turn.understanding().intent())
                ? reply
                : asking(turn, reply);
    }

    /** Nothing more is written there, whoever says JA later. */
    static Reply declined(Turn turn, Reply told) {
        return told.changing(person -> person.withReachable(person.reachable().stream()
                .map(known -> known.address().equals(from(turn)) ? known.in(Reachable.State.WRONG_PERSON) : known)
                .toList()));
    }

    private static Reply asking(Turn turn, Reply soFar) {
        Asked asked = new Asked(
                QUESTION,
                Map.of(OpenQuestion.ADDRESS, from(turn).value()),
                ANSWERS,
                turn.now().plus(ASKED_FOR));
        return soFar.plus(Draft.answer(Wording.of("address.returned"))
                        .withChoices(ANSWERS)
                        .withAbout(About.CONFIRMED_WISH))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    private static Reply confirmed(Turn turn) {
        return Reply.silent(turn)
                .plus(Draft.answer(Wording.of("address.returned.yes")).withAbout(About.CONFIRMED_WISH))
                .changing(person -> proven(person, from(turn), turn.now()).talk(talk -> talk.withAsked(null)));
    }

    private static Participant proven(Participant person, Address address, Instant now) {
        Stream<Reachable> own = person.reachable().stream()
                .filter(known -> known.address().equals(address))
                .map(known -> known.heard(now));
        Stream<Reachable> others =
                person.reachable().stream().filter(known -> !known.address().equals(address));
        return person.withReachable(Stream.concat(own, others).toList());
    }

    private static Address from(Turn turn) {
        return Objects.requireNonNull(turn.message()).from();
    }

    private static boolean puts(@Nullable Asked asked) {
        return asked != null && asked.context().equals(QUESTION);
    }
}
