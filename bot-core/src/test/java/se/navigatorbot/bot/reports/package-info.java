/** Figures that a steering group can trust. */
@NullMarked
package se.navigatorbot.bot.reports;

import org.jspecify.annotations.NullMarked;
