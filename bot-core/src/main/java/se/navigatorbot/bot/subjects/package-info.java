/** What a person wants to get unasked: stop, start, wrong number. */
@NullMarked
package se.navigatorbot.bot.subjects;

import org.jspecify.annotations.NullMarked;
