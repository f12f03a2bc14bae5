/** A redis-server of our own, for a house that was given no address of one. */
@NullMarked
package se.navigatorbot.bot.redis.embedded;

import org.jspecify.annotations.NullMarked;
