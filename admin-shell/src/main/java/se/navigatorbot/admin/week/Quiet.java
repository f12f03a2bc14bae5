package se.navigatorbot.admin.week;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import se.navigatorbot.admin.week.WebChat.Line;

/** What holds for everybody: nothing unasked at night or on a weekend, and nothing unasked twice. */
final class Quiet {

    private static final int NIGHT_FROM = 20;
    private static final int NIGHT_TO = 8;
    private static final Duration ANSWER = Duration.ofMinutes(2);

    private Quiet() {}

    static void check(List<Invented> people, WeekClock clock, Diary diary) {
        long unquiet = 0;
        long twice = 0;
        long unasked = 0;
        for (Invented person : people) {
            List<Line> talk = person.talk();
            List<Line> theirs = talk.stream()
                    .filter(line -> line.mine().isEmpty() && line.who().equals("bot"))
                    .filter(line -> unasked(talk, line.at()))
                    .toList();
            unasked += theirs.size();
            unquiet += theirs.stream()
                    .filter(line -> disturbs(clock.local(line.at())))
                    .count();
            twice += theirs.size() - theirs.stream().map(Line::text).distinct().count();
        }
        diary.tells(unasked + " meddelanden gick ut utan att någon just hade skrivit.");
        diary.promised("Inget oombett mellan 20 och 8 eller på helgen.", unquiet == 0, unquiet);
        diary.promised("Inget oombett kommer två gånger.", twice == 0, twice);
    }

    private static boolean unasked(List<Line> talk, Instant at) {
        return talk.stream()
                .filter(line -> !line.mine().isEmpty())
                .noneMatch(line -> !line.at().isAfter(at) && line.at().isAfter(at.minus(ANSWER)));
    }

    private static boolean disturbs(LocalDateTime at) {
        boolean weekend = at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend || at.getHour() >= NIGHT_FROM || at.getHour() < NIGHT_TO;
    }
}
