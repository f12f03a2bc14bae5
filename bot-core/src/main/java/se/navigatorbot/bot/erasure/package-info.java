/** Taking away everything of one person, and the proof that nothing is left. */
@NullMarked
package se.navigatorbot.bot.erasure;

import org.jspecify.annotations.NullMarked;
