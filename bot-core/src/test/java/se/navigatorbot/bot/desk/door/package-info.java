/** What stands before the desk. */
@NullMarked
package se.navigatorbot.bot.desk.door;

import org.jspecify.annotations.NullMarked;
