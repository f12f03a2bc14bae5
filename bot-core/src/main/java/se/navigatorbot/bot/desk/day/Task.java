package se.navigatorbot.bot.desk.day;

/**
 * Something to do for somebody, in words.
 *
 * @param kind such as "ring upp"
 * @param words what is wished for; may be empty
 * @param due "nu" or a day
 */
public record Task(String person, String id, String name, String kind, String words, String due) {

    @Override
    public String toString() {
        return "Task[" + id + "]";
    }
}
