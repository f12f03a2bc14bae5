package se.navigatorbot.admin.week;

import java.time.DayOfWeek;
import java.util.List;

/** "Säg till när det finns": three who ask for what is not planned, and are told once it is. */
final class Waiters extends Scene {

    private static final String NEWS = "Nu finns Informationsträff";

    Waiters(List<Invented> people, Staff staff, WeekClock clock, Diary diary) {
        super(people, staff, clock, diary);
    }

    @Override
    public void happens(DayOfWeek day, int hour) {
        if (day == DayOfWeek.MONDAY && hour == 10) {
            people.forEach(person -> {
                person.asks("när är nästa informationsträff");
                person.asks("ja");
            });
        } else if (day == DayOfWeek.TUESDAY && hour == Week.NIGHT) {
            staff.plans(
                    "info_meeting",
                    "Informationsträff",
                    clock.at(DayOfWeek.SUNDAY, 13, 0).plusDays(3),
                    60,
                    10,
                    0);
        } else if (day == DayOfWeek.WEDNESDAY && hour == Week.DAWN) {
            long woken = people.stream().mapToLong(person -> person.times(NEWS)).sum();
            diary.promised("Det som planeras på kvällen berättas på morgonen.", woken == 0, woken);
        } else if (day == DayOfWeek.WEDNESDAY && hour == 10) {
            people.forEach(person -> person.reads(NEWS));
            String answer = people.get(0).asks("ja");
            diary.promised("Ja till nyheten ger en plats.", answer.contains("Du är anmäld"), answer);
        }
    }

    @Override
    public void ends() {
        long once = people.stream().filter(person -> person.times(NEWS) == 1).count();
        diary.promised("Den som bad om det får veta en gång.", once == people.size(), once);
    }
}
