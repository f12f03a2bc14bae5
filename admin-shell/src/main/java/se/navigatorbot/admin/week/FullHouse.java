package se.navigatorbot.admin.week;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.bot.staffapi.EventPeopleApi.NewAttendance;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;

/** Twelve who want eight seats: a waiting list, an offer that nobody answers, one that somebody does, and reminders. */
final class FullHouse extends Scene {

    private static final int SEATS = 8;
    private static final String OFFER = "Ledig plats: Jobbmässa";

    private String event = "";

    FullHouse(List<Invented> people, Staff staff, WeekClock clock, Diary diary) {
        super(people, staff, clock, diary);
    }

    @Override
    public void happens(DayOfWeek day, int hour) {
        if (day == DayOfWeek.MONDAY && hour == 10) {
            fill();
        } else if (day == DayOfWeek.MONDAY && hour == 15) {
            people.get(0).asks("AVBOKA");
            boolean told = people.get(SEATS).reads(OFFER);
            diary.promised(
                    "En plats som blir ledig erbjuds den som väntat längst.",
                    told,
                    people.get(SEATS).name());
        } else if (day == DayOfWeek.TUESDAY && hour == 10) {
            boolean told = people.get(SEATS + 1).reads(OFFER);
            diary.promised("Den som inte svarar i tid förlorar platsen till nästa.", told, "");
            String answer = people.get(SEATS + 1).asks("ja gärna");
            diary.promised("Ett ja i tid ger platsen.", answer.contains("Du är anmäld"), answer);
        } else if (day == DayOfWeek.FRIDAY && hour == 10) {
            reminded();
            attended();
        }
    }

    private void fill() {
        EventRow fair = staff.plans("job_fair", "Jobbmässa", clock.at(DayOfWeek.THURSDAY, 13, 0), 120, SEATS, 0);
        event = fair.id();
        int in = 0;
        int waiting = 0;
        for (Invented person : people) {
            String answer = person.asks("anmäl mig till jobbmässan");
            if (answer.contains("Du är anmäld")) {
                in++;
            } else if (person.asks("ja").contains("väntelistan")) {
                waiting++;
            }
        }
        diary.promised(
                "Åtta platser rymmer åtta; fyra hamnar på väntelistan.",
                in == SEATS && waiting == 4,
                in + "+" + waiting);
    }

    private void reminded() {
        List<Invented> signedUp = new ArrayList<>(people.subList(1, SEATS));
        signedUp.add(people.get(SEATS + 1));
        long once = signedUp.stream()
                .filter(person -> person.times("Jobbmässa i morgon") == 1)
                .count();
        long others = people.stream()
                .filter(person -> !signedUp.contains(person))
                .mapToLong(person -> person.times("Jobbmässa i morgon"))
                .sum();
        diary.promised(
                "Var och en med plats påminns en gång, ingen annan.",
                once == SEATS && others == 0,
                once + "+" + others);
        long offers = people.stream().mapToLong(person -> person.times(OFFER)).sum();
        diary.promised("Platsen erbjöds två personer, en gång var.", offers == 2, offers);
    }

    private void attended() {
        int came = staff.eventPeople()
                .attendance(event, new NewAttendance(null, null, null, true))
                .came();
        diary.tells("Närvaro på jobbmässan: " + came + " kom.");
        diary.promised("Lika många kom som det fanns platser.", came == SEATS, came);
    }
}
