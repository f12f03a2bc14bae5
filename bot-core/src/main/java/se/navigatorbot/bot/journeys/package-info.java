/** The way of a person through programmes and workplaces: time there, how it goes, what it comes to. */
@NullMarked
package se.navigatorbot.bot.journeys;

import org.jspecify.annotations.NullMarked;
