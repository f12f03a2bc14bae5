package se.navigatorbot.admin.week;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.navigatorbot.admin.fault.CommandFault;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;

/** Six who want a human, get one and a meeting; yes, no and no answer to the reminder. */
final class Meetings extends Scene {

    private static final int MINUTES = 20;
    private static final int MOST_TRIES = 12;

    private final List<String> ids = new ArrayList<>();

    Meetings(List<Invented> people, Staff staff, WeekClock clock, Diary diary) {
        super(people, staff, clock, diary);
    }

    @Override
    public void happens(DayOfWeek day, int hour) {
        if (day == DayOfWeek.MONDAY && hour == 10) {
            people.forEach(person -> person.asks("jag heter " + person.name() + " och vill prata med en människa"));
            people.forEach(this::helped);
            diary.promised("Den som vill ha en människa ligger i kön.", ids.size() == people.size(), ids.size());
            book();
        } else if (day == DayOfWeek.TUESDAY && hour == 17) {
            long reminded = people.stream().filter(person -> person.reads("JA")).count();
            diary.promised("Var och en påminns kvällen före mötet.", reminded == people.size(), reminded);
            people.get(0).asks("japp kmr");
            people.get(1).asks("kan tyvärr inte komma");
        }
    }

    private void helped(Invented person) {
        Optional<String> id = staff.waiting("jag heter " + person.name() + " och");
        if (id.isEmpty()) {
            return;
        }
        ids.add(id.get());
        String words = "Hej " + person.name() + ", jag bokar en tid åt dig.";
        staff.writes(id.get(), words);
        person.reads(words);
        int before = person.talk().size();
        person.writes("när har ni öppet i morgon");
        staff.talks().release(id.get());
        boolean silent = person.talk().stream()
                .skip(before)
                .noneMatch(line -> line.text().contains("öppet kl"));
        diary.promised("Boten är tyst medan en människa har samtalet.", silent, person.name());
    }

    private void book() {
        String coach = staff.coach();
        LocalDateTime start = clock.at(DayOfWeek.WEDNESDAY, 13, 0);
        for (int i = 0; i < ids.size(); i++) {
            start = booked(ids.get(i), coach, start);
            diary.tells("Tid bokad för " + people.get(i).name() + " " + start + ".");
            start = start.plusMinutes(MINUTES);
        }
        long told = people.stream().filter(person -> person.reads("onsdag")).count();
        diary.promised("Var och en får veta att en tid är bokad.", told == people.size(), told);
    }

    /** At the first time from then on at which the coach has nothing else. */
    private LocalDateTime booked(String person, String coach, LocalDateTime from) {
        LocalDateTime start = from;
        for (int tries = 1; ; tries++) {
            try {
                staff.appointments().add(new NewAppointment(person, coach, staff.centre(), start, MINUTES, null));
                return start;
            } catch (CommandFault refused) {
                if (tries == MOST_TRIES) {
                    throw refused;
                }
                start = start.plusMinutes(MINUTES);
            }
        }
    }

    @Override
    public void ends() {
        List<AppointmentRow> rows = staff.appointments()
                .list(
                        staff.centre(),
                        null,
                        clock.at(DayOfWeek.MONDAY, 0, 0).toLocalDate().toString(),
                        null)
                .rows();
        diary.promised("Ett ja står som ja.", "JA".equals(status(rows, 0)), status(rows, 0));
        diary.promised("Ett återbud står som deltagarens.", status(rows, 1).contains("deltagaren"), status(rows, 1));
    }

    private String status(List<AppointmentRow> rows, int person) {
        return rows.stream()
                .filter(row -> ids.size() > person && row.person().equals(ids.get(person)))
                .map(AppointmentRow::status)
                .findFirst()
                .orElse("");
    }
}
