/** One person's messages and requests, one at a time: load, decide, commit. */
@NullMarked
package se.navigatorbot.bot.turns;

import org.jspecify.annotations.NullMarked;
