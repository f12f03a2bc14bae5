/** Tests of the package of the same name. */
@NullMarked
package se.navigatorbot.bot.staff.calls;

import org.jspecify.annotations.NullMarked;
