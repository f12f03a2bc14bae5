package se.navigatorbot.bot.desk.talk;

import java.util.List;

/**
 * What a coach asks first about a person, in words.
 *
 * @param next the next meeting, empty fields when there is none
 * @param lists named lines, the most asked for first: activities, needs, programmes …
 */
public record CardView(Meeting next, List<Fact> lists) {

    public CardView {
        lists = List.copyOf(lists);
    }

    /**
     * A meeting.
     *
     * @param date ISO date
     * @param time such as {@code 13:00}
     * @param answer {@code yes}, {@code none}, {@code no}: how sure it is that the person comes
     */
    public record Meeting(
            String id, String when, String date, String time, String where, String with, String status, String answer) {

        static final Meeting NONE = new Meeting("", "", "", "", "", "", "", "");
    }

    /** One kind of thing and what there is of it. */
    public record Fact(String title, List<String> lines) {

        public Fact {
            lines = List.copyOf(lines);
        }
    }
}
