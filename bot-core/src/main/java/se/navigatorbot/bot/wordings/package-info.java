/** Texts as staff have changed them while the house runs, with every earlier version. */
@NullMarked
package se.navigatorbot.bot.wordings;

import org.jspecify.annotations.NullMarked;
