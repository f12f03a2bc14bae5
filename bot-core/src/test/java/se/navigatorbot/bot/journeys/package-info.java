/** The way through programmes and workplaces. */
@NullMarked
package se.navigatorbot.bot.journeys;

import org.jspecify.annotations.NullMarked;
