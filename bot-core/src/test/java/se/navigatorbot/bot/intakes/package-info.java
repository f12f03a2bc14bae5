/** Group intakes, by the words that are sent. */
@NullMarked
package se.navigatorbot.bot.intakes;

import org.jspecify.annotations.NullMarked;
