package se.navigatorbot.bot.desk.talk;

/**
 * One line of a talk, in the words that staff read.
 *
 * @param id rises within the talk
 * @param day the day, when it is another than that of the line before; else empty
 * @param role {@code person}, {@code bot}, {@code staff}, {@code marker} or {@code note} for what staff
 *     alone read
 * @param again whether the same one has just spoken
 * @param who the speaker's name
 * @param channel in staff's word
 * @param time of day
 * @param why how the bot understood it; empty for nothing
 * @param choices what was offered below it; empty for nothing
 * @param crossed what of the bot's was on its way when a human wrote this; empty for nothing
 * @param fate how far it has come, when that is not as it should be; else empty
 */
public record TalkLine(
        String id,
        String day,
        String role,
        boolean again,
        String who,
        String channel,
        String time,
        String text,
        String why,
        String choices,
        String crossed,
        String fate) {

    /** Shows no text. */
    @Override
    public String toString() {
        return "TalkLine[" + id + " " + role + "]";
    }
}
