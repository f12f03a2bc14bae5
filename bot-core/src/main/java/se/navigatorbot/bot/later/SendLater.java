package se.navigatorbot.bot.later;

import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.Later;

/** A member of staff writes words that leave later. */
public record SendLater(Later words) implements Request.Always {}
