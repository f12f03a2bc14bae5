/** What participants let others read of their way, with a consent that they can take back. */
@NullMarked
package se.navigatorbot.bot.stories;

import org.jspecify.annotations.NullMarked;
