package se.navigatorbot.bot.desk.cases;

/**
 * A case in words.
 *
 * @param kind {@code access}, {@code erasure}, {@code restriction} or {@code disclosure}
 * @param about first name and id of the person
 * @param due day by which it must be answered, with how long that is
 * @param late whether that day has passed
 */
public record CaseLine(String id, String kind, String name, String about, String due, boolean late, String note) {

    @Override
    public String toString() {
        return "CaseLine[" + id + " " + kind + "]";
    }
}
