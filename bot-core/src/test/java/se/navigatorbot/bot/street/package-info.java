/** The house as the street meets it: over HTTP, with providers that misbehave and callers who lie. */
@NullMarked
package se.navigatorbot.bot.street;

import org.jspecify.annotations.NullMarked;
