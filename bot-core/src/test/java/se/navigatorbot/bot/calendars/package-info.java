/** Calendars of other programs, as they are read and written. */
@NullMarked
package se.navigatorbot.bot.calendars;

import org.jspecify.annotations.NullMarked;
