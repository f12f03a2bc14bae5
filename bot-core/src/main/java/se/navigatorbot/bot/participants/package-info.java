/** Who writes to us: one document a person. */
@NullMarked
package se.navigatorbot.bot.participants;

import org.jspecify.annotations.NullMarked;
