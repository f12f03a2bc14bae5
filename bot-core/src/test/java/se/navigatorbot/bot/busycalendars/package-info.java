/** Coaches' calendars tried out against a server that plays them. */
@NullMarked
package se.navigatorbot.bot.busycalendars;

import org.jspecify.annotations.NullMarked;
