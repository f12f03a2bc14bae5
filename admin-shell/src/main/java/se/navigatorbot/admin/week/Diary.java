package se.navigatorbot.admin.week;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What happens, told as it happens, and what was promised and whether it held. */
final class Diary {

    private static final int LONGEST = 150;

    private final Consumer<String> teller;
    private final List<Promise> promises = new ArrayList<>();
    private int messages;
    private int answers;
    private int unanswered;

    Diary(Consumer<String> teller) {
        this.teller = teller;
    }

    /**
     * @param sentence what was promised
     * @param kept whether it held
     * @param seen what was seen
     */
    record Promise(String sentence, boolean kept, String seen) {}

    void heading(String text) {
        teller.accept("");
        teller.accept(text);
    }

    void tells(String text) {
        teller.accept("  " + text);
    }

    void wrote(String name, String text) {
        messages++;
        teller.accept("  " + name + ": " + text);
    }

    void answered(String name, String text) {
        if (!text.isEmpty()) {
            answers++;
        } else {
            unanswered++;
        }
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
        teller.accept("    till " + name + ": " + (text.isEmpty() ? "(inget svar)" : shown));
    }

    void promised(String sentence, boolean kept, Object seen) {
        promises.add(new Promise(sentence, kept, String.valueOf(seen)));
        if (!kept) {
            teller.accept("  LÖFTE BRUTET: " + sentence + " (" + seen + ")");
        }
    }

    List<Promise> promises() {
        return List.copyOf(promises);
    }

    int messages() {
        return messages;
    }

    int answers() {
        return answers;
    }

    /** How many messages got no answer though one was waited for. */
    int unanswered() {
        return unanswered;
    }
}
