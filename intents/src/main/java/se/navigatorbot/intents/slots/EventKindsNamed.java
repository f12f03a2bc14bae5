package se.navigatorbot.intents.slots;

import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.intents.EventKind;
import se.navigatorbot.intents.reading.Message;

/** Kinds of activity that words name, whatever is wished for with them. */
public final class EventKindsNamed {

    private static final PatternList KINDS = new PatternList("/intents/event-kinds.tsv");

    private EventKindsNamed() {}

    /** In the order they stand in a text, such as the title of an activity. */
    public static List<EventKind> in(String text) {
        return in(Message.read(text).folded());
    }

    static List<EventKind> in(List<String> folded) {
        List<EventKind> kinds = new ArrayList<>();
        for (String label : KINDS.in(folded)) {
            EventKind.ofLabel(label).ifPresent(kinds::add);
        }
        if (kinds.isEmpty() && namesCourse(folded)) {
            kinds.add(EventKind.COURSE);
        }
        return kinds;
    }

    private static boolean namesCourse(List<String> folded) {
        for (String word : folded) {
            if (word.endsWith("kurs") || word.endsWith("kursen")) {
                return true;
            }
        }
        return false;
    }
}
