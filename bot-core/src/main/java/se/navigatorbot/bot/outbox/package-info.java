/** What leaves the house: lanes, permits, the judgement at dispatch, attempts and their outcomes. */
@NullMarked
package se.navigatorbot.bot.outbox;

import org.jspecify.annotations.NullMarked;
