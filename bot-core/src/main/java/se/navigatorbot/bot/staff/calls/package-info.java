/** The staff API, address by address: translates a call into what the rooms of the house do, and back. */
@NullMarked
package se.navigatorbot.bot.staff.calls;

import org.jspecify.annotations.NullMarked;
