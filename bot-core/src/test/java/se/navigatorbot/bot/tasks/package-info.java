/** Tests of what staff have to do. */
@NullMarked
package se.navigatorbot.bot.tasks;

import org.jspecify.annotations.NullMarked;
