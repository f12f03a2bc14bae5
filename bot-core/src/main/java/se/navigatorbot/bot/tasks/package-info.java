/** What staff have to do for a person: ring, get in touch with somebody new, follow up. */
@NullMarked
package se.navigatorbot.bot.tasks;

import org.jspecify.annotations.NullMarked;
