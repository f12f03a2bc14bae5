package se.navigatorbot.bot.desk.queue;

/**
 * One row of the queue, in the words that staff read.
 *
 * @param group {@code crisis}, {@code waiting}, {@code mine}, {@code taken} or {@code snoozed}
 * @param name first name, or what stands for it
 * @param waited such as "1 tim 10 min"
 * @param promised until when an answer is promised, such as "före 14.10"; empty for who waits for none
 * @param pressure {@code calm}, {@code half} or {@code past}
 * @param pressureWords the same for those who see no colour; empty when calm
 * @param details centre, channel and language
 * @param staff who has it: "du", a first name, empty for nobody
 * @param crisisOpen whether nobody has taken a crisis yet
 */
public record QueueRow(
        String person,
        String group,
        String name,
        String waited,
        String promised,
        String pressure,
        String pressureWords,
        String reason,
        String details,
        String staff,
        boolean crisisOpen) {

    @Override
    public String toString() {
        return "QueueRow[" + person + "]";
    }
}
