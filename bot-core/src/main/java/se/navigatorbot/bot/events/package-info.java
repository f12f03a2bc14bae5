/** What is on: finding activities and telling of them. */
@NullMarked
package se.navigatorbot.bot.events;

import org.jspecify.annotations.NullMarked;
