/** Restriction of processing (GDPR article 18): while a case of it is open, what is kept of the person is only stored. */
@NullMarked
package se.navigatorbot.bot.restriction;

import org.jspecify.annotations.NullMarked;
