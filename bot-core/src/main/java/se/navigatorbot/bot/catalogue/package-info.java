/** What centres offer: activities, placements, changed hours; one snapshot in memory, written by staff. */
@NullMarked
package se.navigatorbot.bot.catalogue;

import org.jspecify.annotations.NullMarked;
