/** Tests of the package of the same name. */
@NullMarked
package se.navigatorbot.bot.staff.entry;

import org.jspecify.annotations.NullMarked;
