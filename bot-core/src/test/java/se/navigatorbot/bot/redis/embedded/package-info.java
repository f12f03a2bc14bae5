/** Tests of the server that the house brings along. */
@NullMarked
package se.navigatorbot.bot.redis.embedded;

import org.jspecify.annotations.NullMarked;
