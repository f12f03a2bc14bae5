package se.navigatorbot.bot.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Request;

/**
 * A member of staff puts a talk aside.
 *
 * @param by first name of who does it
 * @param until when it comes back by itself, null for when the person writes, in a week at the latest
 */
public record SnoozeConversation(String by, @Nullable Instant until) implements Request.Always {}
