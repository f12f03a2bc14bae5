/** Answers that a centre writes often, ready to be put into a talk. */
@NullMarked
package se.navigatorbot.bot.desk.answers;

import org.jspecify.annotations.NullMarked;
