/** Words on scouts' posters: whoever texts one joins, and the poster is counted. */
@NullMarked
package se.navigatorbot.bot.posters;

import org.jspecify.annotations.NullMarked;
