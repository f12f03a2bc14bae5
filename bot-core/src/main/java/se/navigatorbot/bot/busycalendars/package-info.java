/** Coaches' published calendars: fetched in the background within limits, so that busy times are not booked. */
@NullMarked
package se.navigatorbot.bot.busycalendars;

import org.jspecify.annotations.NullMarked;
