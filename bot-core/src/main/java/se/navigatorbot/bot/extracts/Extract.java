package se.navigatorbot.bot.extracts;

import java.util.List;

/**
 * Something to hand out, as it is read.
 *
 * @param made local time, in words
 */
public record Extract(String title, String made, List<Section> sections) {

    public Extract {
        sections = List.copyOf(sections);
    }

    /** A head and lines. */
    public record Section(String title, List<String> lines) {
        public Section {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Section[" + lines.size() + "]";
        }
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "Extract[" + sections.size() + "]";
    }
}
