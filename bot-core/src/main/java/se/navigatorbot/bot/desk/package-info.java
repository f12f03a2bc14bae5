/** The coach desk: what staff see and do in a browser. */
@NullMarked
package se.navigatorbot.bot.desk;

import org.jspecify.annotations.NullMarked;
