/** Tests of one-time codes. */
@NullMarked
package se.navigatorbot.bot.links;

import org.jspecify.annotations.NullMarked;
