/** The page for employers. */
@NullMarked
package se.navigatorbot.bot.offers;

import org.jspecify.annotations.NullMarked;
