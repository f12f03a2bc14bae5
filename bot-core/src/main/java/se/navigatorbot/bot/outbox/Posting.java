package se.navigatorbot.bot.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way into the store with the commit of the turn that made it.
 *
 * @param progress waiting, or claimed by the very commit
 * @param due not before this
 * @param claimed what leaves as soon as the commit stands; null for a message that goes through its lane
 */
public record Posting(
        OutMessage message,
        Progress progress,
        Instant due,
        @Nullable Flight claimed) {}
