/** Meetings with a coach: their life, and the reminders derived from them. */
@NullMarked
package se.navigatorbot.bot.appointments;

import org.jspecify.annotations.NullMarked;
