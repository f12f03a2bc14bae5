package se.navigatorbot.bot.journeys;

import java.time.LocalDate;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.Result;

/**
 * A person leaves a programme, or what was written of that is corrected.
 *
 * @param last last day
 * @param by user name
 */
public record Leave(String enrolment, LocalDate last, Result result, String by) implements Request {}
