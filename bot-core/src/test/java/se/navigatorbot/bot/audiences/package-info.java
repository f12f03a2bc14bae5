/** Filters as staff type them, and whom they take. */
@NullMarked
package se.navigatorbot.bot.audiences;

import org.jspecify.annotations.NullMarked;
