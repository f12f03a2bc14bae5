/** In and out of the desk: the log-in page, the cookie and what it opens. */
@NullMarked
package se.navigatorbot.bot.desk.door;

import org.jspecify.annotations.NullMarked;
