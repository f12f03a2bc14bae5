/** What staff note about a person for colleagues; the person never reads it in the talk. */
@NullMarked
package se.navigatorbot.bot.notes;

import org.jspecify.annotations.NullMarked;
