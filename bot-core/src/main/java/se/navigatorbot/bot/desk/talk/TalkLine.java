package se.navigatorbot.bot.desk.talk;

import org.jspecify.annotations.Nullable;

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
 * @param sent what came beside the words, null for nothing
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
        String fate,
        @Nullable Sent sent) {

    /**
     * What came beside the words.
     *
     * @param kind {@code picture}, {@code voice} or {@code other}
     * @param name the same in Swedish: "Bild", "Ljud" or "Fil"
     * @param open what its button says; empty when it cannot be fetched
     */
    public record Sent(String kind, String name, String open) {}

    /** Shows no text. */
    @Override
    public String toString() {
        return "TalkLine[" + id + " " + role + "]";
    }
}
