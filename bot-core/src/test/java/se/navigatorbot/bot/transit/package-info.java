/** Ways by bus. */
@NullMarked
package se.navigatorbot.bot.transit;

import org.jspecify.annotations.NullMarked;
