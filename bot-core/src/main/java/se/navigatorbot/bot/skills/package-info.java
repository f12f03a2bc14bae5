/** What the bot can do about the talk itself and about people: greet, explain, pass on to a human. */
@NullMarked
package se.navigatorbot.bot.skills;

import org.jspecify.annotations.NullMarked;
