/** Free times of coaches tried out. */
@NullMarked
package se.navigatorbot.bot.freetimes;

import org.jspecify.annotations.NullMarked;
