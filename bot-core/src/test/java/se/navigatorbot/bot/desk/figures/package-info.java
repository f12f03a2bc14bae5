/** How long people wait for a human, by hand. */
@NullMarked
package se.navigatorbot.bot.desk.figures;

import org.jspecify.annotations.NullMarked;
