package se.navigatorbot.bot.intakes;

import java.util.List;
import se.navigatorbot.bot.dialogue.TextLint;
import se.navigatorbot.channels.sms.text.SmsText;

/** What staff write for a stage, held to one text message with the longest names that are realistic around it. */
public final class StageMessage {

    static final String NAME = "{namn}";

    private static final String LONGEST_NAME = "Alexandra";
    private static final String LONGEST_AROUND = "Hej Alexandra!  /Navigatorcentrum Karlskrona";

    private StageMessage() {}

    /** The words to that person; without a name the placeholder goes. */
    static String to(String firstName, String message) {
        return message.replace(NAME, firstName.strip()).replaceAll("\\s+", " ").strip();
    }

    /** Whether it fits. */
    public static boolean fits(String message) {
        return SmsText.of(LONGEST_AROUND + to(LONGEST_NAME, message)).parts() <= 1;
    }

    /** Whether a word stands in braces that nothing is filled in for. */
    public static boolean unknownPlaceholder(String message) {
        return message.replace(NAME, "").matches("(?s).*[{}].*");
    }

    /** What to think of before many read it; empty when there is nothing. */
    public static List<String> remarks(String message) {
        return TextLint.remarks(message);
    }
}
