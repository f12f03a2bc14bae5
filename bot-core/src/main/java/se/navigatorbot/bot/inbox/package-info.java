/** The way in: every message is stored once, in order, before anybody outside is told that it arrived. */
@NullMarked
package se.navigatorbot.bot.inbox;

import org.jspecify.annotations.NullMarked;
