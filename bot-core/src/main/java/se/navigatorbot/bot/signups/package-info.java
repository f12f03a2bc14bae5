/** Places at activities: what time brings to who holds one, and the answers to it. */
@NullMarked
package se.navigatorbot.bot.signups;

import org.jspecify.annotations.NullMarked;
