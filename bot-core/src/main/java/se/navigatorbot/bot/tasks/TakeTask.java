package se.navigatorbot.bot.tasks;

import se.navigatorbot.bot.dialogue.Request;

/** A member of staff takes on a task. */
public record TakeTask(String user, String task) implements Request.Always {}
