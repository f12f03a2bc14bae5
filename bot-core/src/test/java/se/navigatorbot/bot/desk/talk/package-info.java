/** Lines of a talk as staff read them. */
@NullMarked
package se.navigatorbot.bot.desk.talk;

import org.jspecify.annotations.NullMarked;
