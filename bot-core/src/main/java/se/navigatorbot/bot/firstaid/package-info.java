/** Danger answered while the store is away: help lines at once, and the phones on duty as the region file names them. */
@NullMarked
package se.navigatorbot.bot.firstaid;

import org.jspecify.annotations.NullMarked;
