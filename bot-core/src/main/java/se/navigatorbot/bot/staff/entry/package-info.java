/** The doors of the server: which address lets whom in, and how a refusal is worded. */
@NullMarked
package se.navigatorbot.bot.staff.entry;

import org.jspecify.annotations.NullMarked;
