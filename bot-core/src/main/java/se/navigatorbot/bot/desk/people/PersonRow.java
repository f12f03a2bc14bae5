package se.navigatorbot.bot.desk.people;

/**
 * Somebody that was found, in words.
 *
 * @param details centre, coach, channels
 * @param heard when they last wrote; empty for never
 * @param stopped whether they have said STOPP
 */
public record PersonRow(String person, String name, String details, String heard, boolean stopped) {

    @Override
    public String toString() {
        return "PersonRow[" + person + "]";
    }
}
