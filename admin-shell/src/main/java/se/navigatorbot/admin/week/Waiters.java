package se.navigatorbot.admin.week;

import java.time.DayOfWeek;
import java.util.List;

/** "Säg till när det finns": three who ask for what is not planned, and are told once it is. */
final class Waiters implements Week.Part {

    private static final String NEWS = "Nu finns Informationsträff";

    private final List<Invented> people;
    private final Staff staff;
    private final WeekClock clock;
    private final Diary diary;

    Waiters(List<Invented> people, Staff staff, WeekClock clock, Diary diary) {
        this.people = people;
        this.staff = staff;
        this.clock = clock;
        this.diary = diary;
    }

    @Override
    public List<Invented> people() {
        return people;
    }

    @Override
    public void happens(DayOfWeek day, int hour) {
        if (day == DayOfWeek.MONDAY && hour == 10) {
            people.forEach(person -> {
                person.asks("när är nästa informationsträff");
                person.asks("ja");
            });
        } else if (day == DayOfWeek.WEDNESDAY && hour == 10) {
            staff.plans(
                    "info_meeting",
                    "Informationsträff",
                    clock.at(DayOfWeek.SUNDAY, 13, 0).plusDays(3),
                    60,
                    10,
                    0);
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
