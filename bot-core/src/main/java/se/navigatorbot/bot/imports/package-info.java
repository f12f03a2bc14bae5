/** Lists of placements as other systems write them: columns, letters and rows made sense of. */
@NullMarked
package se.navigatorbot.bot.imports;

import org.jspecify.annotations.NullMarked;
