/** The word about the activity report, twice a month, to those alone who have asked for it. */
@NullMarked
package se.navigatorbot.bot.monthly;

import org.jspecify.annotations.NullMarked;
