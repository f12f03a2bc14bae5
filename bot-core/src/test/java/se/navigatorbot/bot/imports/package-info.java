/** Lists of placements. */
@NullMarked
package se.navigatorbot.bot.imports;

import org.jspecify.annotations.NullMarked;
