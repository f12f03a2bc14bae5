/** Tests of the way in. */
@NullMarked
package se.navigatorbot.bot.inbox;

import org.jspecify.annotations.NullMarked;
