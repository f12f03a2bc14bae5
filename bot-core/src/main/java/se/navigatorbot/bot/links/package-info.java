/** One-time codes that join a second address to a person who is known already. */
@NullMarked
package se.navigatorbot.bot.links;

import org.jspecify.annotations.NullMarked;
