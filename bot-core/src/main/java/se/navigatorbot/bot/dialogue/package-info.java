/** The heart: a {@link se.navigatorbot.bot.dialogue.Turn} goes in, a {@link se.navigatorbot.bot.dialogue.Reply} comes out; no input or output beyond claims. */
@NullMarked
package se.navigatorbot.bot.dialogue;

import org.jspecify.annotations.NullMarked;
