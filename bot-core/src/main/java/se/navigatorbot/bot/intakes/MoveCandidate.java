package se.navigatorbot.bot.intakes;

import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.Stage;

/**
 * A person comes into a group intake or moves to another stage of it.
 *
 * @param tell whether the message of that stage is told, if there is one and the person has not had it
 */
public record MoveCandidate(String intake, Stage stage, boolean tell) implements Request {}
