package se.navigatorbot.bot.participants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Words of a person that no human has answered, while a human has the talk.
 *
 * @param since when the first of them came
 * @param unreadSince when the first of those came that whoever has the talk has not seen, null when they have seen all
 */
public record Unanswered(Instant since, @Nullable Instant unreadSince) {

    static Unanswered first(Instant at) {
        return new Unanswered(at, at);
    }

    Unanswered andThen(Instant at) {
        return unreadSince == null ? new Unanswered(since, at) : this;
    }

    Unanswered seen() {
        return new Unanswered(since, null);
    }
}
