/** Tests of broadcasts. */
@NullMarked
package se.navigatorbot.bot.broadcasts;

import org.jspecify.annotations.NullMarked;
