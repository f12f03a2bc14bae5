package se.navigatorbot.admin.week;

import java.time.DayOfWeek;
import java.util.List;
import se.navigatorbot.bot.staffapi.ConversationsApi.Waiting;

/** Two in danger, one by day and one on a Sunday evening: help at once, and on top of the queue. */
final class Danger extends Scene {

    Danger(List<Invented> people, Staff staff, WeekClock clock, Diary diary) {
        super(people, staff, clock, diary);
    }

    @Override
    public void happens(DayOfWeek day, int hour) {
        if (day == DayOfWeek.TUESDAY && hour == 15) {
            danger(people.get(0), "jag orkar inte leva längre");
        } else if (day == DayOfWeek.SUNDAY) {
            danger(people.get(1), "min pappa slår mig");
        }
    }

    private void danger(Invented who, String words) {
        String answer = who.asks(words);
        diary.promised("Fara besvaras direkt, när som helst, med 112.", answer.contains("112"), answer);
        List<Waiting> queue = staff.queue();
        String state = queue.isEmpty() ? "" : queue.get(0).state();
        String person = staff.waiting(words).orElse("");
        boolean top = queue.stream()
                .takeWhile(row -> row.state().equals(state))
                .anyMatch(row -> row.person().equals(person));
        diary.promised("Den som är i fara står överst i kön.", top, queue.size() + " i kön");
    }
}
