package se.navigatorbot.bot.appointments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Intent;

/** "När är min tid?", TIDER: time and place of the next own meetings and places, by start; never what a meeting is about. */
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
        List<MeetingList.Line> lines = new ArrayList<>();
        meetings.forEach(m -> lines.add(list.dated(m, turn.local())));
        places(turn)
                .forEach(place -> turn.catalogue()
                        .event(place.eventId())
                        .ifPresent(event -> lines.add(list.dated(event, place, turn.local()))));
        if (lines.isEmpty()) {
            return Reply.silent(turn)
                    .plus(Draft.answer(Wording.of("meeting.none")).withChoices(List.of(Choice.of("NY TID"))));
        }
        String all = lines.stream()
                .sorted(Comparator.comparing(MeetingList.Line::at))
                .limit(AT_MOST)
                .map(MeetingList.Line::text)
                .collect(Collectors.joining("\n"));
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
