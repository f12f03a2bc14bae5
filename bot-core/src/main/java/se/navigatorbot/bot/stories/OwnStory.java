package se.navigatorbot.bot.stories;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Undoes;
import se.navigatorbot.bot.dialogue.Why;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Story;
import se.navigatorbot.channels.Choice;

/**
 * "Ta bort min berättelse" from somebody who has one: it goes at once, and staff learn where it is used. It cannot be
 * brought back, so words that may mean something else are asked about first.
 */
final class OwnStory implements Interjection, AnswersQuestion, Undoes {

    private static final String QUESTION = "confirm_erase";
    private static final Duration WAITS = Duration.ofHours(24);
    private static final List<Choice> YES_OR_NO = List.of(Choice.of("JA"), Choice.of("NEJ"));

    private final StaffQueue queue;

    OwnStory(StaffQueue queue) {
        this.queue = queue;
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        List<Story> stories = turn.person().journey().stories();
        if (stories.isEmpty()) {
            return Optional.empty();
        }
        return switch (StoryWish.of(turn.text(), turn.understanding())) {
            case TAKE_BACK -> Optional.of(withdrawn(turn, stories));
            case PERHAPS -> Optional.of(asking(turn));
            case NOTHING -> Optional.empty();
        };
    }

    @Override
    public Set<String> contexts() {
        return Set.of(QUESTION);
    }

    @Override
    public Reply yes(Turn turn, Asked asked) {
        List<Story> stories = turn.person().journey().stories();
        return answered(stories.isEmpty() ? Reply.saying(turn, Wording.of("story.gone")) : withdrawn(turn, stories));
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        return answered(Reply.saying(turn, Wording.of("story.stays")));
    }

    /** The text about a story asks "Ångrar du dig?", and is answered so as long as nothing else has come unasked since. */
    @Override
    public Optional<Instant> changedAt(Turn turn) {
        boolean told = KeepStoryHandler.WHY.equals(
                Why.words(turn.person().talk().lastWhy()).get("orsak"));
        return told
                ? newest(turn)
                        .map(Story::agreedAt)
                        .filter(at -> at.plus(KeepStoryHandler.TELL_WITHIN).isAfter(turn.writtenAt()))
                : Optional.empty();
    }

    @Override
    public Reply undone(Turn turn) {
        return withdrawn(turn, List.of(newest(turn).orElseThrow()));
    }

    private static Optional<Story> newest(Turn turn) {
        return turn.person().journey().stories().stream().max(Comparator.comparing(Story::agreedAt));
    }

    private Reply withdrawn(Turn turn, List<Story> stories) {
        return queue.file(turn, "har tagit tillbaka sin berättelse", "story.withdrawn")
                .changing(person -> Stories.without(person, stories))
                .noting("Berättelsen är borttagen här, " + Stories.uses(stories));
    }

    private static Reply asking(Turn turn) {
        Asked asked = new Asked(QUESTION, Map.of(), YES_OR_NO, turn.now().plus(WAITS));
        return Reply.silent(turn)
                .plus(Draft.answer(Wording.of("story.sure")).withChoices(YES_OR_NO))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    private static Reply answered(Reply reply) {
        return reply.changing(person -> person.talk(talk -> talk.withAsked(null)));
    }
}
