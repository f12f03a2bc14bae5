/** Figures that a steering group can trust: outcomes, months, channels, and what is handed to the European Social Fund. */
@NullMarked
package se.navigatorbot.bot.reports;

import org.jspecify.annotations.NullMarked;
