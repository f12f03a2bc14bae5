/** What changes while a page of the desk is open, told to it as it happens. */
@NullMarked
package se.navigatorbot.bot.desk.live;

import org.jspecify.annotations.NullMarked;
