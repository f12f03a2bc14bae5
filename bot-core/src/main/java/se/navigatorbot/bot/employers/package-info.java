/** Who offers places: what employers write to the bot, as drafts of placements, and the register of employers. */
@NullMarked
package se.navigatorbot.bot.employers;

import org.jspecify.annotations.NullMarked;
