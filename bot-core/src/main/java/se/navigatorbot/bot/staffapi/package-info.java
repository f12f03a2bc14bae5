/**
 * The staff API as both ends know it: interfaces that the server implements and every client calls, and the records that
 * travel. Knows nothing of the house behind it. Failures are {@link se.navigatorbot.bot.staffapi.Problem}s.
 */
@NullMarked
package se.navigatorbot.bot.staffapi;

import org.jspecify.annotations.NullMarked;
