/** Words on posters. */
@NullMarked
package se.navigatorbot.bot.posters;

import org.jspecify.annotations.NullMarked;
