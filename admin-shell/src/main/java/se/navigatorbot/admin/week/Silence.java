package se.navigatorbot.admin.week;

import java.time.DayOfWeek;
import java.util.List;

/** Four who say STOPP, in the keyword and in words: nothing comes unasked, and answers still do. */
final class Silence extends Scene {

    private static final List<String> STOPS = List.of("STOPP", "stopp", "sluta skicka sms till mig", "STOPP");

    Silence(List<Invented> people, Staff staff, WeekClock clock, Diary diary) {
        super(people, staff, clock, diary);
    }

    @Override
    public void happens(DayOfWeek day, int hour) {
        if (day == DayOfWeek.MONDAY && hour == 17) {
            for (int i = 0; i < people.size(); i++) {
                people.get(i).asks("säg till när det kommer praktik inom bygg i " + staff.town());
                String answer = people.get(i).asks(STOPS.get(i));
                diary.promised("STOPP bekräftas.", answer.contains("START"), answer);
            }
        } else if (day == DayOfWeek.THURSDAY && hour == 10) {
            long unasked = people.stream()
                    .mapToLong(person -> person.times("Veckans Bygg"))
                    .sum();
            diary.promised("Efter STOPP kommer inget oombett.", unasked == 0, unasked);
            String answer = people.get(0).asks("när har ni öppet i morgon");
            diary.promised(
                    "Frågor besvaras också efter STOPP.",
                    answer.contains("öppet") || answer.contains("stängt"),
                    answer);
            String back = people.get(1).asks("START");
            diary.promised("START tar tillbaka.", back.contains("igen"), back);
        }
    }
}
