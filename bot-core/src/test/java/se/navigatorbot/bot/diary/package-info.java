/** The diary of coaches tried out. */
@NullMarked
package se.navigatorbot.bot.diary;

import org.jspecify.annotations.NullMarked;
