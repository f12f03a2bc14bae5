package se.navigatorbot.admin.week;

import java.time.DayOfWeek;
import java.util.List;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;

/** Seven with own times at an activity that is called off: each is told once. */
final class CalledOff extends Scene {

    private static final String OFF = "Inställt: Studiebesök";

    private String event = "";

    CalledOff(List<Invented> people, Staff staff, WeekClock clock, Diary diary) {
        super(people, staff, clock, diary);
    }

    @Override
    public void happens(DayOfWeek day, int hour) {
        if (day == DayOfWeek.MONDAY && hour == 15) {
            EventRow visit = staff.plans("study_visit", "Studiebesök", clock.at(DayOfWeek.FRIDAY, 9, 0), 140, 7, 20);
            event = visit.id();
            long times = people.stream()
                    .map(CalledOff::takesTheFirstFreeTime)
                    .filter(answer -> answer.contains("Du är anmäld"))
                    .map(answer -> answer.replaceAll(".* kl ([0-9.]+).*", "$1"))
                    .distinct()
                    .count();
            diary.promised("Sju egna tider blir sju olika tider.", times == people.size(), times);
        } else if (day == DayOfWeek.WEDNESDAY && hour == 15) {
            int told = staff.events().cancel(event).told();
            diary.tells("Studiebesöket ställs in. " + told + " anmälda får besked.");
            people.forEach(person -> person.reads(OFF));
        }
    }

    private static String takesTheFirstFreeTime(Invented person) {
        String answer = person.asks("anmäl mig till studiebesöket");
        return answer.contains("Välj din tid") ? person.asks("1") : answer;
    }

    @Override
    public void ends() {
        long once = people.stream().filter(person -> person.times(OFF) == 1).count();
        diary.promised("Alla anmälda får veta en gång att det är inställt.", once == people.size(), once);
        long late = people.stream()
                .mapToLong(person -> person.times("Studiebesök i morgon"))
                .sum();
        diary.promised("Ingen påminns om det som är inställt.", late == 0, late);
    }
}
