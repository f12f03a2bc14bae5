/** How a centre is doing, in numbers that name nobody. */
@NullMarked
package se.navigatorbot.bot.desk.figures;

import org.jspecify.annotations.NullMarked;
