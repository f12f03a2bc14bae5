/** Tests of the store, and a real Redis for everybody's tests. */
@NullMarked
package se.navigatorbot.bot.redis;

import org.jspecify.annotations.NullMarked;
