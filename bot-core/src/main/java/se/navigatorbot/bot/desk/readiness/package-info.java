/** What a centre keeps ready at the desk: who is on duty, help lines with the day of their check, and a rehearsal. */
@NullMarked
package se.navigatorbot.bot.desk.readiness;

import org.jspecify.annotations.NullMarked;
