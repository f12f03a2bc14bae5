package se.navigatorbot.bot.wordings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with its history.
 *
 * @param versions oldest first; the last one is in use, an empty text stands for the original
 */
public record EditedText(String key, List<Version> versions) {

    public EditedText {
        versions = List.copyOf(versions);
    }

    /**
     * @param text empty for back to the original
     * @param by user name
     */
    public record Version(String text, String by, Instant at) {}

    EditedText with(Version version) {
        List<Version> more = new ArrayList<>(versions);
        more.add(version);
        return new EditedText(key, more);
    }

    /** What is in use, empty for the original. */
    public String current() {
        return versions.isEmpty() ? "" : versions.get(versions.size() - 1).text();
    }
}
