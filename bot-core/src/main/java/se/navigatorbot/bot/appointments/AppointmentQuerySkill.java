package se.navigatorbot.bot.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Intent;

/** "När är min tid?", TIDER: time and place of the own meetings and places, never what a meeting is about. */
final class AppointmentQuerySkill implements Skill {

    private static final int AT_MOST = 4;

    private final MeetingList list;

    AppointmentQuerySkill(MeetingList list) {
        this.list = list;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.APPOINTMENT_QUERY);
    }

    @Override
    public Reply answer(Turn turn) {
        List<Appointment> meetings = MeetingWords.ahead(turn);
        List<String> lines = new ArrayList<>();
        meetings.forEach(m -> lines.add(list.line(m, turn.local())));
        places(turn)
                .forEach(place -> turn.catalogue()
                        .event(place.eventId())
                        .ifPresent(event -> lines.add(list.line(event, place, turn.local()))));
        if (lines.isEmpty()) {
            return Reply.silent(turn)
                    .plus(Draft.answer(Wording.of("meeting.none")).withChoices(List.of(Choice.of("NY TID"))));
        }
        String all = String.join("\n", lines.subList(0, Math.min(AT_MOST, lines.size())));
        Reply reply = Reply.saying(turn, Wording.of("meeting.list", Map.of("lista", all)));
        return meetings.size() == 1
                ? reply.changing(person ->
                        person.talk(talk -> talk.withAsked(MeetingWords.asking(meetings.get(0), turn.zone()))))
                : reply;
    }

    private static List<SignUp> places(Turn turn) {
        return turn.person().signUps().stream()
                .filter(place -> place.holds() || place.waits())
                .filter(place -> turn.catalogue()
                        .event(place.eventId())
                        .filter(event -> event.goesOn(turn.local(), place.seat()))
                        .isPresent())
                .toList();
    }
}
