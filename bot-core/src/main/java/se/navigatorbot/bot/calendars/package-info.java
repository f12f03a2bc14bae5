/** Calendars as other programs write and read them: repeating, importing, publishing. Its library is loaded at first use. */
@NullMarked
package se.navigatorbot.bot.calendars;

import org.jspecify.annotations.NullMarked;
