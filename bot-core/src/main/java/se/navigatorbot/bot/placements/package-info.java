/** Places with employers: looking for one, following what comes, telling of a new one. */
@NullMarked
package se.navigatorbot.bot.placements;

import org.jspecify.annotations.NullMarked;
