package se.navigatorbot.bot.journeys;

import java.time.LocalDate;
import se.navigatorbot.bot.dialogue.Request;

/**
 * A person ends somewhere.
 *
 * @param last last day
 * @param by user name
 */
public record EndStay(String stay, LocalDate last, String by) implements Request {}
