/** Running the house: checks before the start, health, and what operators are told. Nothing personal. */
@NullMarked
package se.navigatorbot.bot.operation;

import org.jspecify.annotations.NullMarked;
