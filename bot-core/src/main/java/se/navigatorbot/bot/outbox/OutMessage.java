package se.navigatorbot.bot.outbox;

import java.time.Instant;
import se.navigatorbot.bot.dialogue.Draft;

/**
 * A message that waits to leave, as stored.
 *
 * @param id derived from the turn that made it, carries the partition ({@code 17-…})
 * @param participant whose outbox it lies in
 * @param causedAt when the message it answers arrived, or when it was made
 */
public record OutMessage(String id, String participant, Draft draft, Instant causedAt) {}
