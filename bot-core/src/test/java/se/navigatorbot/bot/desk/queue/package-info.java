/** The queue's promise, by hand. */
@NullMarked
package se.navigatorbot.bot.desk.queue;

import org.jspecify.annotations.NullMarked;
