/** The store: one way to run scripts and to read, sealed documents, key names and lifetimes. Jedis is known only here. */
@NullMarked
package se.navigatorbot.bot.redis;

import org.jspecify.annotations.NullMarked;
