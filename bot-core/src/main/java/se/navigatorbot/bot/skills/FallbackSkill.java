package se.navigatorbot.bot.skills;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.WishLabels;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.Need;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Handover.Origin;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.swedish.LanguageSeen;

/** What was not understood: first a guess or what the bot can do, the second time in a row a human. */
final class FallbackSkill implements Skill {

    private static final Map<Intent, String> GUESSES = guesses();
    private static final List<Choice> YES_OR_NO = List.of(Choice.of("JA"), Choice.of("NEJ"));
    private static final List<Choice> OFFERED = List.of(
            MenuSkill.CHOICES.get(0),
            MenuSkill.CHOICES.get(2),
            MenuSkill.CHOICES.get(3),
            MenuSkill.CHOICES.get(4),
            MenuSkill.CHOICES.get(6));
    private static final Duration ASKED_FOR = Duration.ofHours(2);

    private final StaffQueue queue;
    private final LanguageSkill languages;
    private final EndedProgrammes ended;
    private final TownAlone town;

    FallbackSkill(StaffQueue queue, LanguageSkill languages, EndedProgrammes ended, TownAlone town) {
        this.queue = queue;
        this.languages = languages;
        this.ended = ended;
        this.town = town;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.UNCLEAR, Intent.OUT_OF_SCOPE);
    }

    @Override
    public Reply answer(Turn turn) {
        boolean unclear = turn.understanding().intent() == Intent.UNCLEAR;
        if (WrittenLanguage.otherLetters(turn.text())
                || unclear && LanguageSeen.of(turn.text()).isPresent()) {
            return languages.answer(turn);
        }
        Optional<Reply> readable = ended.answer(turn).or(() -> town.answer(turn));
        if (readable.isPresent()) {
            return readable.get();
        }
        if (turn.person().talk().misses() > 0) {
            return queue.file(turn, Need.of("förstod inte ×2", Origin.MISSES), "fallback.second")
                    .changing(person -> person.talk(talk -> talk.withMisses(0).withAsked(null)));
        }
        Optional<Intent> near = turn.understanding().intent() == Intent.UNCLEAR
                ? turn.understanding().nearest().filter(GUESSES::containsKey)
                : Optional.empty();
        List<Intent> either = turn.understanding().either();
        Reply reply = !either.isEmpty()
                        && either.stream()
                                .allMatch(intent -> WishLabels.of(intent).isPresent())
                ? choosing(turn, either)
                : near.map(guess -> guessing(turn, guess)).orElseGet(() -> offering(turn));
        return reply.changing(person -> person.talk(talk -> talk.withMisses(1)));
    }

    private static Reply guessing(Turn turn, Intent guess) {
        Asked asked = new Asked(
                OpenQuestion.GUESS + "/" + guess.label(),
                Map.of("text", turn.text()),
                YES_OR_NO,
                turn.now().plus(ASKED_FOR));
        return asking(turn, Wording.of(GUESSES.getOrDefault(guess, "")), asked);
    }

    private static Reply choosing(Turn turn, List<Intent> either) {
        List<Choice> choices = either.stream()
                .map(intent -> new Choice(WishLabels.of(intent).orElse(""), intent.label()))
                .toList();
        Asked asked = new Asked(
                OpenQuestion.EITHER,
                Map.of("text", turn.text()),
                choices,
                turn.now().plus(ASKED_FOR));
        return asking(turn, Wording.of("guess.either"), asked);
    }

    private static Reply offering(Turn turn) {
        Asked asked = new Asked("menu", Map.of(), OFFERED, turn.now().plus(ASKED_FOR));
        return asking(turn, Wording.of("fallback.first"), asked);
    }

    private static Reply asking(Turn turn, Wording wording, Asked asked) {
        return Reply.silent(turn)
                .plus(Draft.answer(wording).withChoices(asked.options()))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    private static Map<Intent, String> guesses() {
        Map<Intent, String> keys = new EnumMap<>(Intent.class);
        keys.put(Intent.OPENING_HOURS, "guess.opening_hours");
        keys.put(Intent.LOCATION, "guess.location");
        keys.put(Intent.ABOUT_SERVICE, "guess.about_service");
        keys.put(Intent.EVENT_SEARCH, "guess.event_search");
        keys.put(Intent.EVENT_SIGNUP, "guess.event_signup");
        keys.put(Intent.EVENT_CANCEL, "guess.event_cancel");
        keys.put(Intent.APPOINTMENT_QUERY, "guess.appointment_query");
        keys.put(Intent.APPOINTMENT_BOOK, "guess.appointment_book");
        keys.put(Intent.APPOINTMENT_CANCEL, "guess.appointment_cancel");
        keys.put(Intent.APPOINTMENT_REBOOK, "guess.appointment_rebook");
        keys.put(Intent.RUNNING_LATE, "guess.running_late");
        keys.put(Intent.PLACEMENT_SEARCH, "guess.placement_search");
        keys.put(Intent.PLACEMENT_ALERTS, "guess.placement_alerts");
        keys.put(Intent.STUDY_GUIDANCE, "guess.study_guidance");
        keys.put(Intent.JOB_SEEKING_HELP, "guess.job_seeking_help");
        keys.put(Intent.ECONOMY_SUPPORT, "guess.economy_support");
        keys.put(Intent.MY_COACH, "guess.my_coach");
        keys.put(Intent.HUMAN, "guess.human");
        keys.put(Intent.CHANGE_PROFILE, "guess.change_profile");
        return keys;
    }
}
