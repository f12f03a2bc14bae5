/** Tests of what leaves the house. */
@NullMarked
package se.navigatorbot.bot.outbox;

import org.jspecify.annotations.NullMarked;
