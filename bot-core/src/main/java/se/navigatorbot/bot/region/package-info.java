/** What a region file says: municipalities, centres, hours, help lines, programmes. Data, never code. */
@NullMarked
package se.navigatorbot.bot.region;

import org.jspecify.annotations.NullMarked;
