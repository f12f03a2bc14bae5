package se.navigatorbot.channels;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What the web chat may see of a talk: its history, live news, and its end. */
public interface Conversations {

    /** The talk of this address, oldest first, at most the latest 200 lines. */
    List<Line> history(Address address);

    /**
     * Calls {@code listener} with every new line of the talk until the subscription is closed. The listener must
     * return at once; it may be called from any thread.
     */
    Subscription subscribe(Address address, Consumer<Line> listener);

    /** "Avsluta och rensa": this address no longer leads to the talk, nor sees it. */
    void end(Address address);

    /** What the page is told about who answers, for example the centre's name. */
    Title title(Address address);

    /**
     * One line of a talk.
     *
     * @param id rises within a talk; the same line always has the same id
     * @param cause the id of the {@link InboundMessage} for the person's own lines, empty for others
     */
    record Line(String id, String cause, Speaker speaker, String text, List<Choice> choices, Instant at) {
        public Line {
            choices = List.copyOf(choices);
        }
    }

    /**
     * The head of the page.
     *
     * @param name the centre, such as "Navigatorcentrum Ronneby", or the region's common name
     * @param status the truth about who answers now, such as "Svarar direkt · bot, människa finns"
     */
    record Title(String name, String status) {}

    /** A running subscription. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
