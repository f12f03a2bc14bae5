package se.navigatorbot.channels;

/**
 * One thing the person can choose with a press. Buttons where the channel has them, numbered lines on SMS.
 *
 * @param label what is read, at most about 30 characters
 * @param value what comes back as the text of the inbound message when it is pressed, such as {@code JA} or {@code 2}
 */
public record Choice(String label, String value) {

    /** A choice whose label is also what it says when pressed. */
    public static Choice of(String label) {
        return new Choice(label, label);
    }
}
