package se.navigatorbot.intents.swedish;

import java.util.List;
import java.util.OptionalInt;
import se.navigatorbot.intents.reading.Message;
import se.navigatorbot.intents.slots.NearestLabel;
import se.navigatorbot.intents.slots.Pointers;

/** Reads an answer to numbered choices: "2", "två", "nr 2", "tvåan", "den andra", the label or a near miss of it. */
public final class ChoiceReader {
    private ChoiceReader() {}

    /** The place of the chosen label, from 0; empty when the answer names none or more than one. */
    public static OptionalInt read(String answer, List<String> labels) {
        Message message = Message.read(answer);
        OptionalInt exact = NearestLabel.find(message, labels);
        List<String> pointers = Pointers.in(message);
        if (pointers.size() != 1) {
            return exact;
        }
        int number = number(pointers.get(0), labels.size());
        return number >= 1 && number <= labels.size() ? OptionalInt.of(number - 1) : exact;
    }

    private static int number(String pointer, int last) {
        return switch (pointer) {
            case Pointers.LAST -> last;
            case Pointers.ALL -> 0;
            default -> Integer.parseInt(pointer);
        };
    }
}
