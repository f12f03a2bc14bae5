/** Tests of the heart, over a real Redis and channels that remember. */
@NullMarked
package se.navigatorbot.bot.turns;

import org.jspecify.annotations.NullMarked;
