package se.navigatorbot.admin.week;

import java.time.DayOfWeek;
import java.util.List;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;

/** Four who follow placements: those whose line of work it is are told, the others are not, and who stops is left alone. */
final class Placements extends Scene {

    private static final String FIRST = "Veckans Bygg";
    private static final String SECOND = "Fredagens Bygg";
    private static final String THIRD = "Helgens Bygg";

    Placements(List<Invented> people, Staff staff, WeekClock clock, Diary diary) {
        super(people, staff, clock, diary);
    }

    @Override
    public void happens(DayOfWeek day, int hour) {
        if (day == DayOfWeek.MONDAY && hour == 15) {
            for (int i = 0; i < people.size(); i++) {
                people.get(i)
                        .asks("säg till när det kommer praktik inom " + (i < 2 ? "bygg" : "vård") + " i "
                                + staff.town());
            }
        } else if (day == DayOfWeek.TUESDAY && hour == 10) {
            offered(FIRST);
            people.get(0).reads(FIRST);
            people.get(1).reads(FIRST);
            people.get(0).asks("sluta skicka praktikplatser");
        } else if (day == DayOfWeek.FRIDAY && hour == 10) {
            offered(SECOND);
            people.get(1).reads(SECOND);
        } else if (day == DayOfWeek.SATURDAY) {
            offered(THIRD);
        }
    }

    private void offered(String employer) {
        int told = staff.placements()
                .add(new NewPlacement(
                        employer, "Hantlangare", staff.centre(), "bygg", staff.centre(), 1, null, null, null, null))
                .told();
        diary.tells("Ny plats hos " + employer + ". " + told + " följer den branschen.");
    }

    @Override
    public void ends() {
        boolean right = people.get(0).times(FIRST) == 1
                && people.get(1).times(FIRST) == 1
                && people.get(2).times(FIRST) + people.get(3).times(FIRST) == 0;
        diary.promised("En ny plats når dem som följer branschen, och ingen annan.", right, FIRST);
        boolean left = people.get(0).times(SECOND) == 0 && people.get(1).times(SECOND) == 1;
        diary.promised("Den som bad om att slippa slipper.", left, SECOND);
        long weekend = people.stream().mapToLong(person -> person.times(THIRD)).sum();
        diary.promised("En plats som läggs in på helgen väntar till måndag.", weekend == 0, weekend);
    }
}
