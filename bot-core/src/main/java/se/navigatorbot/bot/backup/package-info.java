/** A copy of the whole store in one file, still sealed, and the way back from it into an empty store. */
@org.jspecify.annotations.NullMarked
package se.navigatorbot.bot.backup;
