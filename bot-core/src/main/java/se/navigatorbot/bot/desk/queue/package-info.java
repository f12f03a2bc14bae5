/** Who waits for a human, in which order and how long against what was promised. */
@NullMarked
package se.navigatorbot.bot.desk.queue;

import org.jspecify.annotations.NullMarked;
