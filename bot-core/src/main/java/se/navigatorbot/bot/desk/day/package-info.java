/** The own day: meetings, what is to be done, who has been silent. */
@NullMarked
package se.navigatorbot.bot.desk.day;

import org.jspecify.annotations.NullMarked;
