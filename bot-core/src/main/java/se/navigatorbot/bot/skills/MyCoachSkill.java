package se.navigatorbot.bot.skills;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.CoachAbsence;
import se.navigatorbot.bot.handover.StaffNames;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Intent;

/** "Vem är min coach?": the first name when it is known, and until when they are away; never a private number, nor why. */
final class MyCoachSkill implements Skill {

    private static final List<Choice> YES_OR_NO = List.of(Choice.of("JA"), Choice.of("NEJ"));
    private static final Duration ASKED_FOR = Duration.ofHours(2);

    private final StaffNames names;
    private final StaffQueue queue;
    private final Region region;
    private final CoachAbsence absence;

    MyCoachSkill(StaffNames names, StaffQueue queue, Region region, CoachAbsence absence) {
        this.region = region;
        this.absence = absence;
        this.names = names;
        this.queue = queue;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.MY_COACH);
    }

    @Override
    public Reply answer(Turn turn) {
        String coach = turn.person().profile().coach();
        Optional<String> name = coach == null ? Optional.empty() : names.firstName(coach);
        return name.map(first -> known(turn, first))
                .orElseGet(() -> queue.file(turn, "frågar efter sin coach", "coach.unknown"));
    }

    private static String key(Map<String, String> words, boolean phone) {
        if (words.getOrDefault("besked", "").isEmpty()) {
            return phone ? "coach.known_phone" : "coach.known";
        }
        return phone ? "coach.away_phone" : "coach.away";
    }

    private Reply known(Turn turn, String first) {
        Map<String, String> words = new HashMap<>(queue.words(turn));
        words.put("coach", first);
        words.put("besked", absence.told(turn, turn.person().profile().coach()));
        Optional<Centre> centre = region.centre(turn.person().profile().homeCentre());
        centre.ifPresent(home -> words.put("telefon", home.phone().shown()));
        Asked asked = new Asked(
                OpenQuestion.OFFER_HUMAN, Map.of(), YES_OR_NO, turn.now().plus(ASKED_FOR));
        return Reply.silent(turn)
                .plus(Draft.answer(Wording.of(key(words, centre.isPresent()), words))
                        .withChoices(YES_OR_NO))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }
}
