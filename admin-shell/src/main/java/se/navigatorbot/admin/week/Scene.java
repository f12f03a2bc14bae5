package se.navigatorbot.admin.week;

import java.util.List;

/** A part of the week with people of its own: what each needs to happen and to be told of. */
abstract class Scene implements Week.Part {

    final List<Invented> people;
    final Staff staff;
    final WeekClock clock;
    final Diary diary;

    Scene(List<Invented> people, Staff staff, WeekClock clock, Diary diary) {
        this.people = List.copyOf(people);
        this.staff = staff;
        this.clock = clock;
        this.diary = diary;
    }

    @Override
    public final List<Invented> people() {
        return people;
    }
}
