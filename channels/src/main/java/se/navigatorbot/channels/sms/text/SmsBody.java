package se.navigatorbot.channels.sms.text;

import java.util.List;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.OutboundMessage;

/**
 * Turns a message into one body: the words, then the choices as numbered lines that a person answers by number. Choices
 * that the words already name ("Svara JA eller AVBOKA") are not said twice: each line costs.
 */
public final class SmsBody {

    private SmsBody() {}

    /** The words and the choices as one text. */
    public static SmsText of(OutboundMessage message) {
        return SmsText.of(render(message.text(), message.choices()));
    }

    private static String render(String text, List<Choice> choices) {
        if (choices.stream().allMatch(choice -> text.contains(choice.label()))) {
            return text;
        }
        StringBuilder body = new StringBuilder(text.length() + 32 * choices.size()).append(text);
        for (int i = 0; i < choices.size(); i++) {
            body.append(body.isEmpty() ? "" : "\n")
                    .append(i + 1)
                    .append(' ')
                    .append(choices.get(i).label());
        }
        return body.toString();
    }
}
