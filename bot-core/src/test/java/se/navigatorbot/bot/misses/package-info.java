/** What is taken out of a message before anybody looks at it. */
@NullMarked
package se.navigatorbot.bot.misses;

import org.jspecify.annotations.NullMarked;
