/** What arrives while the store is away: kept on disk, sealed and in order, until the store has it. */
@NullMarked
package se.navigatorbot.bot.spool;

import org.jspecify.annotations.NullMarked;
