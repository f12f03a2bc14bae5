package se.navigatorbot.admin.week;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.navigatorbot.bot.staffapi.StatusApi;

/** Fifty people of all kinds through one week, day by day. Each part keeps its own people and counts its own promises. */
final class Week {

    private static final List<String> NAMES = List.of(
            "Ali", "Elsa", "Samira", "Oskar", "Linn", "Yusuf", "Moa", "Daniel", "Zahra", "Viktor", "Amina", "Hugo",
            "Tuva", "Omar", "Ella", "Isak", "Nora", "Leo", "Hana", "Axel", "Maja", "Karim", "Ida", "Noel", "Sofia",
            "Bilal", "Alva", "Elias", "Mina", "Theo", "Saga", "Adam", "Lova", "Malik", "Ebba", "Love", "Rania", "Nils",
            "Tyra", "Emil", "Farah", "Kevin", "Stina", "Jamal", "Agnes", "Milo", "Leila", "Otto", "Vera", "Sixten");

    /** Hours of quiet at which staff still do what people are to be told of: it waits for the morning. */
    static final int NIGHT = 22;

    static final int DAWN = 6;

    private final List<Part> parts;
    private final WeekClock clock;
    private final Diary diary;

    Week(Staff staff, WebChat chat, WeekClock clock, Diary diary) {
        this.clock = clock;
        this.diary = diary;
        List<Invented> people = new ArrayList<>();
        NAMES.forEach(name -> people.add(new Invented(chat, name, diary)));
        this.parts = List.of(
                new Strangers(people.subList(0, 12), staff, clock, diary),
                new FullHouse(people.subList(12, 24), staff, clock, diary),
                new CalledOff(people.subList(24, 31), staff, clock, diary),
                new Waiters(people.subList(31, 34), staff, clock, diary),
                new Meetings(people.subList(34, 40), staff, clock, diary),
                new Placements(people.subList(40, 44), staff, clock, diary),
                new Silence(people.subList(44, 48), staff, clock, diary),
                new Danger(people.subList(48, 50), staff, clock, diary));
    }

    /** Something that happens to some of them through the week. */
    interface Part {

        /** What happens at that moment. */
        void happens(DayOfWeek day, int hour);

        /** The people it happens to. */
        List<Invented> people();

        /** Asked when the week is over. */
        default void ends() {}
    }

    void live() {
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour : hours(day)) {
                clock.turnTo(clock.at(day, hour, 5));
                diary.heading(swedish(day) + " kl " + hour);
                parts.forEach(part -> part.happens(day, hour));
            }
        }
        parts.forEach(Part::ends);
        Quiet.check(parts.stream().flatMap(part -> part.people().stream()).toList(), clock, diary);
        diary.promised("Alla meddelanden som skulle få svar fick det.", diary.unanswered() == 0, diary.unanswered());
    }

    private static List<Integer> hours(DayOfWeek day) {
        return switch (day) {
            case TUESDAY, THURSDAY -> List.of(10, 15, 17, NIGHT);
            case WEDNESDAY -> List.of(DAWN, 10, 15, 17, NIGHT);
            case SATURDAY -> List.of(11);
            case SUNDAY -> List.of(20);
            default -> List.of(10, 15, 17);
        };
    }

    private static String swedish(DayOfWeek day) {
        return List.of("Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag", "Lördag", "Söndag")
                .get(day.getValue() - 1);
    }

    /** The centre where it all happens: the first of the region. */
    static String centre(Supplier<List<StatusApi.CentreRow>> centres) {
        return centres.get().stream()
                .map(StatusApi.CentreRow::id)
                .filter("ronneby"::equals)
                .findFirst()
                .orElseGet(() -> centres.get().get(0).id());
    }
}
