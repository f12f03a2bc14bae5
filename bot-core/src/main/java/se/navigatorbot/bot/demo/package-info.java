/** A demonstration: made-up activities, placements and people, dated from today, put in through the public ports. */
@NullMarked
package se.navigatorbot.bot.demo;

import org.jspecify.annotations.NullMarked;
