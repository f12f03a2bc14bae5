package se.navigatorbot.bot.outbox;

import se.navigatorbot.bot.dialogue.Request;

/**
 * The message of a stage was made and did not leave.
 *
 * @param intake its id
 * @param stage name of the stage
 * @param reason a Swedish phrase for staff
 */
public record StageUntold(String intake, String stage, String reason) implements Request.Always {}
