package se.navigatorbot.admin.week;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.navigatorbot.admin.fault.CommandFault;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.AppointmentsApi.Outcome;

/**
 * Six who want a human, get one and a meeting: yes to the reminder, no, a no that is taken back, late, and one who does not
 * come. The last is booked once more, by night.
 */
final class Meetings extends Scene {

    private static final int MINUTES = 20;
    private static final int MOST_TRIES = 12;
    private static final int LAST = 5;

    private static final String ON_FRIDAY = "fredag";

    private static final String MISSED = "Vi missade varandra";

    private final List<String> ids = new ArrayList<>();
    private final List<AppointmentRow> booked = new ArrayList<>();

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
            remindedOnce();
            people.get(0).asks("japp kmr");
            people.get(1).asks("kan tyvärr inte komma");
            people.get(2).asks("kan inte komma");
            String undone = people.get(2).asks("ångra");
            diary.promised("Ett återbud kan ångras.", undone.contains("gäller igen"), undone);
        } else if (day == DayOfWeek.WEDNESDAY && hour == 10) {
            String answer = people.get(3).asks("blir 10 min sen");
            diary.promised("Den som blir sen får svar.", answer.contains("Tack för att du säger till"), answer);
        } else if (day == DayOfWeek.WEDNESDAY && hour == 17) {
            missed();
        } else if (day == DayOfWeek.WEDNESDAY && hour == Week.NIGHT) {
            bookedAt(ids.get(LAST), staff.coach(), clock.at(DayOfWeek.FRIDAY, 13, 0));
        } else if (day == DayOfWeek.THURSDAY && hour == 10) {
            Invented person = people.get(LAST);
            boolean told = person.reads(ON_FRIDAY)
                    && clock.within(
                            person.when(ON_FRIDAY),
                            clock.at(DayOfWeek.THURSDAY, 8, 0),
                            clock.at(DayOfWeek.THURSDAY, 12, 0));
            diary.promised("Det som bokas på kvällen bekräftas på morgonen.", told, person.when(ON_FRIDAY));
        }
    }

    private void remindedOnce() {
        String tomorrow = "i morgon onsdag";
        people.forEach(person -> person.reads(tomorrow));
        long once = people.stream()
                .filter(person -> clock.within(
                        person.when(tomorrow), clock.at(DayOfWeek.TUESDAY, 16, 0), clock.at(DayOfWeek.TUESDAY, 20, 0)))
                .count();
        diary.promised("Var och en påminns en gång kvällen före mötet.", once == people.size(), once);
    }

    private void missed() {
        AppointmentRow row = booked.get(4);
        for (int twice = 0; twice < 2; twice++) {
            staff.appointments().outcome(row.person(), row.id(), new Outcome(false));
        }
        diary.tells(people.get(4).name() + " kom inte.");
        people.get(4).reads(MISSED);
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
        person.heard(person.writes("när har ni öppet i morgon"));
        staff.talks().show(id.get(), "veckan i demonstrationen");
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
            AppointmentRow row = bookedAt(ids.get(i), coach, start);
            booked.add(row);
            start = row.start();
            diary.tells("Tid bokad för " + people.get(i).name() + " " + start + ".");
            start = start.plusMinutes(MINUTES);
        }
        long told = people.stream().filter(person -> person.reads("onsdag")).count();
        diary.promised("Var och en får veta att en tid är bokad.", told == people.size(), told);
    }

    /** At the first time from then on at which the coach has nothing else. */
    private AppointmentRow bookedAt(String person, String coach, LocalDateTime from) {
        LocalDateTime start = from;
        for (int tries = 1; ; tries++) {
            try {
                return staff.appointments()
                        .add(new NewAppointment(person, coach, staff.centre(), start, MINUTES, null));
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
        diary.promised("Ett ångrat återbud står inte kvar.", !status(rows, 2).contains("avbokat"), status(rows, 2));
        diary.promised("Coachen ser hur sen någon blir.", "blir 10 min sen".equals(status(rows, 3)), status(rows, 3));
        diary.promised("Den som inte kom står som det.", "kom inte".equals(status(rows, 4)), status(rows, 4));
        long kind = people.get(4).times(MISSED);
        diary.promised("Den som inte kom får ett vänligt meddelande, ett enda.", kind == 1, kind);
    }

    private String status(List<AppointmentRow> rows, int person) {
        return rows.stream()
                .filter(row -> ids.size() > person && row.person().equals(ids.get(person)))
                .map(AppointmentRow::status)
                .findFirst()
                .orElse("");
    }
}
