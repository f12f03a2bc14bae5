/** The order in which everything is considered: which rule speaks first, and what holds for every answer. */
@NullMarked
package se.navigatorbot.bot.rules;

import org.jspecify.annotations.NullMarked;
