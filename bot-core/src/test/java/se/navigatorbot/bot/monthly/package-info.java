/** What comes every month. */
@NullMarked
package se.navigatorbot.bot.monthly;

import org.jspecify.annotations.NullMarked;
