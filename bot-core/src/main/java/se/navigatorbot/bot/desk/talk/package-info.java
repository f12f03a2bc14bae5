/** One talk over all channels, the person it is with, and what a human does in it. */
@NullMarked
package se.navigatorbot.bot.desk.talk;

import org.jspecify.annotations.NullMarked;
