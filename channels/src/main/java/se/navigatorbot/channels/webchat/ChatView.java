package se.navigatorbot.channels.webchat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.Conversations;

/** What the page gets as JSON. */
final class ChatView {

    private ChatView() {}

    /** The answer to a new session. */
    record Session(String token) {}

    /** A sentence for the person. */
    record Notice(String message) {}

    /** A whole talk. */
    record Talk(String name, String status, List<Line> lines) {
        static Talk of(Conversations conversations, Address address) {
            Conversations.Title title = conversations.title(address);
            List<Line> lines = conversations.history(address).stream()
                    .map(line -> Line.of(address, line))
                    .toList();
            return new Talk(title.name(), title.status(), lines);
        }
    }

    /**
     * One line.
     *
     * @param mine the page's own id of the message for the person's lines, empty for others
     * @param who person, bot, staff or marker
     */
    record Line(String id, String mine, String who, String name, String text, List<Choice> choices, Instant at) {
        static Line of(Address address, Conversations.Line line) {
            String prefix = MessageId.prefix(address);
            String mine = line.cause().startsWith(prefix) ? line.cause().substring(prefix.length()) : "";
            String who = line.speaker().role().name().toLowerCase(Locale.ROOT);
            return new Line(line.id(), mine, who, line.speaker().name(), line.text(), line.choices(), line.at());
        }
    }
}
