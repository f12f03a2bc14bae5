package se.navigatorbot.bot.intakes;

import se.navigatorbot.bot.dialogue.Request;

/** A person leaves a group intake; the stage that was reached stays counted. */
public record LeaveIntake(String intake) implements Request.Always {}
