/** Words of staff that leave at a moment of their choice, and can be taken back until then. */
@NullMarked
package se.navigatorbot.bot.later;

import org.jspecify.annotations.NullMarked;
