/** Tests of answers and dates that staff keep. */
@NullMarked
package se.navigatorbot.bot.answers;

import org.jspecify.annotations.NullMarked;
