/** Staff: who they are, what they may, and what they did. */
@NullMarked
package se.navigatorbot.bot.staff;

import org.jspecify.annotations.NullMarked;
