/** The desk in a real browser. */
@NullMarked
package se.navigatorbot.bot.desk;

import org.jspecify.annotations.NullMarked;
