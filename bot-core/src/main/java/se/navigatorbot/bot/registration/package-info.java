/** Staff make a person known: what they have told, what they have agreed to, and whether the number is theirs. */
@NullMarked
package se.navigatorbot.bot.registration;

import org.jspecify.annotations.NullMarked;
