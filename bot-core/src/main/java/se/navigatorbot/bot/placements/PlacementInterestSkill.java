package se.navigatorbot.bot.placements;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Look;
import se.navigatorbot.intents.Intent;

/** "Nr 2 låter bra", JA to one that was shown: staff of the home centre get to know, the employer nothing. */
final class PlacementInterestSkill implements Skill, AnswersQuestion {

    private final PlacementList list;
    private final PlacementWords words;
    /** "När börjar den" asks about a place and takes none; "hur anmäler jag mig" is another matter. */
    private static final Pattern QUESTION = Pattern.compile(
            "^\\W*(?:när|nä|var|vart|va|vad|hur|vem|vilka|vilken|vilket|varför|måste|behöver|krävs|får man|är det|e de)\\b"
                    + "(?!.*\\b(?:anmäl\\p{L}*|sök\\p{L}*|intress\\p{L}*|vill|gärna|tar)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Followers followers;
    private final StaffQueue queue;

    PlacementInterestSkill(PlacementWords words, Followers followers, StaffQueue queue) {
        this.followers = followers;
        this.list = new PlacementList(words);
        this.words = words;
        this.queue = queue;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.PLACEMENT_INTEREST);
    }

    @Override
    public Set<String> contexts() {
        return Set.of(PlacementList.CONTEXT, PlacementTelling.CONTEXT);
    }

    /** A number out of several shows that one first; what is plain is passed on. */
    @Override
    public Reply answer(Turn turn) {
        List<String> references = turn.understanding().slots().references();
        Optional<Placement> numbered = references.stream()
                .flatMap(number -> PlacementList.shown(turn, number).stream())
                .findFirst();
        if (numbered.isPresent()) {
            return PlacementList.only(turn).isPresent()
                    ? interested(turn, numbered.get())
                    : list.offer(turn, numbered.get());
        }
        if (references.stream().anyMatch(reference -> reference.matches("\\d+"))
                && !PlacementList.several(turn).isEmpty()) {
            return Reply.saying(turn, Wording.of("placement.which"));
        }
        return named(turn, references)
                .or(() -> PlacementList.only(turn))
                .map(placement -> QUESTION.matcher(turn.text()).find()
                        ? list.offer(turn, placement)
                        : interested(turn, placement))
                .orElseGet(() -> queue.file(turn, "intresserad av en praktikplats", "placement.interest_some"));
    }

    @Override
    public Reply yes(Turn turn, Asked asked) {
        Optional<Placement> only = PlacementList.only(turn);
        if (only.isEmpty()) {
            List<Placement> told = PlacementList.several(turn);
            return asked.context().equals(PlacementTelling.CONTEXT) && !told.isEmpty()
                    ? list.choose(turn, Wording.of("placement.list"), told)
                    : Reply.saying(turn, Wording.of("placement.which"));
        }
        return asked.context().equals(PlacementTelling.CONTEXT)
                ? list.offer(turn, only.get())
                : interested(turn, only.get());
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        if (PlacementAlertsSkill.wantsNothingElse(turn.text())) {
            return PlacementAlertsSkill.nothingElse(turn);
        }
        Reply reply = Reply.saying(turn, Wording.of("placement.declined"))
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
        return PlacementList.only(turn)
                .map(placement -> PlacementList.looked(turn, reply, placement, Look.Stage.DECLINED))
                .orElse(reply);
    }

    private Reply interested(Turn turn, Placement placement) {
        if (!placement.open(turn.local().toLocalDate())) {
            return Reply.saying(turn, words.about("placement.closed", placement, Map.of()));
        }
        String reason =
                "intresserad av " + placement.title() + " hos " + placement.employer() + " (" + placement.id() + ")";
        Map<String, String> more = Map.of("titel", placement.title(), "arbetsgivare", placement.employer());
        Reply reply = queue.file(turn, reason, "placement.interest", more)
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
        return PlacementList.looked(turn, reply, placement, Look.Stage.INTERESTED);
    }

    /** The one whose employer or title has the words that name it, of those that the person may see. */
    private Optional<Placement> named(Turn turn, List<String> references) {
        Follower person = Follower.of(turn.person());
        List<Placement> named = turn.catalogue().placements().values().stream()
                .filter(placement -> placement.open(turn.local().toLocalDate()))
                .filter(placement -> followers.visible(person, placement))
                .filter(placement -> Stream.of(placement.employer(), placement.title())
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .anyMatch(text -> references.stream()
                                .map(reference -> reference.toLowerCase(Locale.ROOT))
                                .anyMatch(text::contains)))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
