/** One text to many: who would get it, what it costs, and sending it so that it can be stopped and nobody gets it twice. */
@NullMarked
package se.navigatorbot.bot.broadcasts;

import org.jspecify.annotations.NullMarked;
