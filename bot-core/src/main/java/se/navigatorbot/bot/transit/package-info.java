/** Whether and how one gets somewhere by bus in time, by a public timetable (GTFS) on disk. */
@NullMarked
package se.navigatorbot.bot.transit;

import org.jspecify.annotations.NullMarked;
