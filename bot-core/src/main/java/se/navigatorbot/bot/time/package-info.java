/** Business time: one clock for everything that people notice, turned by hand in a demonstration. */
@NullMarked
package se.navigatorbot.bot.time;

import org.jspecify.annotations.NullMarked;
