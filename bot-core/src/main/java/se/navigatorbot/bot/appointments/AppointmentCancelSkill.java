package se.navigatorbot.bot.appointments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Intent;

/** "Kan inte komma": the meeting that is meant is called off; with several, or another day named, it asks which. */
final class AppointmentCancelSkill implements Skill {

    static final String WHICH = "slot_list/appointment_cancel";
    private static final Duration ASKED_FOR = Duration.ofHours(2);
    private static final int AT_MOST = 4;

    private final CancelMeeting cancelling;
    private final MeetingList list;
    private final CancelElsewhere elsewhere;

    AppointmentCancelSkill(CancelMeeting cancelling, MeetingList list, CancelElsewhere elsewhere) {
        this.elsewhere = elsewhere;
        this.cancelling = cancelling;
        this.list = list;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.APPOINTMENT_CANCEL);
    }

    @Override
    public Reply answer(Turn turn) {
        Optional<Reply> spokenOf = elsewhere.spokenOf(turn);
        return spokenOf.orElseGet(() -> calledOff(turn));
    }

    private Reply calledOff(Turn turn) {
        List<Appointment> meant = chosen(turn);
        if (meant.isEmpty()) {
            return elsewhere.instead(turn).orElseGet(() -> Reply.saying(turn, Wording.of("meeting.none")));
        }
        if (meant.size() > 1) {
            return askWhich(turn, meant);
        }
        return WhichMeeting.otherThanNamed(turn, meant.get(0))
                ? cancelling.askMeant(turn, meant.get(0))
                : cancelling.cancel(turn, meant.get(0));
    }

    private static List<Appointment> chosen(Turn turn) {
        Asked asked = turn.person().talk().asked();
        List<String> references = turn.understanding().slots().references();
        if (asked != null && asked.context().equals(WHICH) && references.size() == 1) {
            String id = asked.about().getOrDefault(references.get(0), "");
            return MeetingWords.ahead(turn).stream()
                    .filter(m -> m.id().equals(id))
                    .toList();
        }
        return WhichMeeting.meant(turn);
    }

    private Reply askWhich(Turn turn, List<Appointment> meant) {
        List<Choice> choices = new ArrayList<>();
        Map<String, String> about = new HashMap<>();
        for (Appointment meeting : meant.subList(0, Math.min(AT_MOST, meant.size()))) {
            String number = Integer.toString(choices.size() + 1);
            choices.add(new Choice(list.line(meeting, turn.local()), number));
            about.put(number, meeting.id());
        }
        Asked asked = new Asked(WHICH, about, choices, turn.now().plus(ASKED_FOR));
        return Reply.silent(turn)
                .plus(Draft.answer(Wording.of("meeting.cancel.which")).withChoices(choices))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }
}
