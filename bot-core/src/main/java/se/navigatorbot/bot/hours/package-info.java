/** When a centre is open: exception of the day, then public holiday, then season, then week. */
@NullMarked
package se.navigatorbot.bot.hours;

import org.jspecify.annotations.NullMarked;
