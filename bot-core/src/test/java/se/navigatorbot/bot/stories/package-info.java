/** Stories, by their sentences and their times. */
@NullMarked
package se.navigatorbot.bot.stories;

import org.jspecify.annotations.NullMarked;
