package se.navigatorbot.admin.week;

import java.time.DayOfWeek;
import java.util.List;

/** People nobody knows, with questions of all kinds, in all kinds of Swedish. */
final class Strangers extends Scene {

    private static final List<List<String>> ASKED = List.of(
            List.of("när har ni öppet på fredag", "redag"),
            List.of("vart ligger ni", "Vi finns på"),
            List.of("vad är navigatorcentrum", "gratis"),
            List.of("är du en robot", "bot"),
            List.of("hjälp", "112"),
            List.of("får man betalt för praktik", "personalen"),
            List.of("behöver sitta i ett tyst rum", "lugn plats"),
            List.of("do you speak english", ""),
            List.of("هل تتحدث العربية", ""),
            List.of("vad blir det för väder", ""),
            List.of("asdfghjkl", ""),
            List.of("oppet imorn? jag inte forsta svenska bra", ""));

    Strangers(List<Invented> people, Staff staff, WeekClock clock, Diary diary) {
        super(people, staff, clock, diary);
    }

    @Override
    public void happens(DayOfWeek day, int hour) {
        if (day == DayOfWeek.MONDAY && hour == 10) {
            int right = 0;
            for (int i = 0; i < people.size(); i++) {
                String answer = people.get(i).asks(ASKED.get(i).get(0));
                right += !answer.isEmpty() && answer.contains(ASKED.get(i).get(1)) ? 1 : 0;
            }
            diary.promised("Var och en som frågar får ett svar på det den frågar.", right == people.size(), right);
            String town = people.get(0).asks(staff.town());
            diary.promised("Orten som sägs gäller frågan innan.", town.contains("redag"), town);
        }
        if (day == DayOfWeek.SATURDAY) {
            String answer = people.get(1).asks("e ni öppna idag");
            diary.promised("En fråga på en lördag besvaras direkt.", answer.contains("stängt"), answer);
        }
    }
}
