package se.navigatorbot.bot.appointments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;

/** Which meeting "boka om" means: the one just asked about, else the only one, else the one that is then chosen. */
final class WhichToMove {

    private static final String WHICH = "slot_list/" + TimeWish.REBOOK;
    private static final String KIND = "list";
    private static final String MEETINGS = "meetings";
    private static final Duration ASKED_FOR = Duration.ofHours(2);
    private static final int AT_MOST = 4;

    private final MeetingList list;

    WhichToMove(MeetingList list) {
        this.list = list;
    }

    /** Candidates that have not begun, the nearest first. */
    List<Appointment> meant(Turn turn) {
        List<Appointment> ahead = MeetingWords.ahead(turn).stream()
                .filter(meeting -> meeting.comes(turn.local()))
                .toList();
        return chosen(turn, ahead)
                .or(() -> WhichMeeting.asked(turn, ahead))
                .map(List::of)
                .orElse(ahead);
    }

    Reply ask(Turn turn, List<Appointment> meant) {
        List<Choice> choices = new ArrayList<>();
        Map<String, String> about = new HashMap<>(Map.of(KIND, MEETINGS));
        for (Appointment meeting : meant.subList(0, Math.min(AT_MOST, meant.size()))) {
            String number = Integer.toString(choices.size() + 1);
            choices.add(new Choice(list.line(meeting, turn.local()), number));
            about.put(number, meeting.id());
        }
        Asked asked = new Asked(WHICH, about, choices, turn.now().plus(ASKED_FOR));
        return Reply.silent(turn)
                .plus(Draft.answer(Wording.of("meeting.move.which")).withChoices(choices))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    private static Optional<Appointment> chosen(Turn turn, List<Appointment> ahead) {
        List<String> references = turn.understanding().slots().references();
        return OpenQuestion.of(turn)
                .filter(asked -> MEETINGS.equals(asked.about().get(KIND)) && references.size() == 1)
                .map(asked -> asked.about().getOrDefault(references.get(0), ""))
                .flatMap(id -> ahead.stream()
                        .filter(meeting -> meeting.id().equals(id))
                        .findFirst());
    }
}
