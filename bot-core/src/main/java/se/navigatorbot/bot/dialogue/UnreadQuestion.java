package se.navigatorbot.bot.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Talk;

/** A question whose message has not been handed over: no yes or no can be meant for it, however bare. */
public final class UnreadQuestion {

    private UnreadQuestion() {}

    public static boolean is(Talk talk, Asked asked) {
        return talk.unread().stream().anyMatch(unread -> same(unread, asked));
    }

    /**
     * The talk with one more, and without those whose time is over.
     *
     * @param now business time
     */
    public static Talk noted(Talk talk, Asked asked, Instant now) {
        Stream<Asked> others = read(talk, asked).unread().stream()
                .filter(unread -> unread.until().isAfter(now));
        return talk.withUnread(Stream.concat(others, Stream.of(asked)).toList());
    }

    /** The talk once the message has been handed over. */
    public static Talk read(Talk talk, Asked asked) {
        List<Asked> left =
                talk.unread().stream().filter(unread -> !same(unread, asked)).toList();
        return left.size() == talk.unread().size() ? talk : talk.withUnread(left);
    }

    private static boolean same(Asked one, Asked other) {
        return one.context().equals(other.context()) && one.about().equals(other.about());
    }
}
