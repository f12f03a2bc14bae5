package se.navigatorbot.bot.desk.day;

/**
 * A meeting of the day, in words.
 *
 * @param time such as "13.00"
 * @param status such as "JA"
 * @param answer {@code yes}, {@code none} or {@code other}
 */
public record Meeting(String person, String name, String time, String place, String status, String answer) {

    @Override
    public String toString() {
        return "Meeting[" + person + "]";
    }
}
