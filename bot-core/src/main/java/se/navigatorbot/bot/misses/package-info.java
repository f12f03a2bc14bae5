/** What the bot did not understand, without names and numbers, and what staff say that it meant. */
@NullMarked
package se.navigatorbot.bot.misses;

import org.jspecify.annotations.NullMarked;
