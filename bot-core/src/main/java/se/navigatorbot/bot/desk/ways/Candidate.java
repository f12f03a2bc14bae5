package se.navigatorbot.bot.desk.ways;

/**
 * Somebody in a group intake, in words.
 *
 * @param person id
 * @param stands where, and since when
 * @param left whether they have left on the way
 */
public record Candidate(String person, String name, String stands, boolean left) {

    @Override
    public String toString() {
        return "Candidate[" + person + "]";
    }
}
