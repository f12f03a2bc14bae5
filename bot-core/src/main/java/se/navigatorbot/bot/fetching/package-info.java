/** What other servers answer, read whole within a time and a size that no server can stretch. */
@NullMarked
package se.navigatorbot.bot.fetching;

import org.jspecify.annotations.NullMarked;
