/** When a coach can be booked: weekly hours, leave and other calendars less what is taken; and who has taken what. */
@NullMarked
package se.navigatorbot.bot.freetimes;

import org.jspecify.annotations.NullMarked;
